// Fetches the packages, but only when the lock file changed.
import { join } from 'node:path';
import { onlyWhenChanged, run, WEB } from './files.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Horarium's web part needs Node 20.19 or newer, but this is Node ${process.versions.node}.`);
  process.exit(1);
}
onlyWhenChanged(
  join(WEB, 'node_modules', '.installed'),
  ['package.json', 'package-lock.json'].map((file) => join(WEB, file)),
  'node_modules',
  () => run('npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'),
);
