// What Maven calls: the browser tests, when this machine has a Chromium.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const E2E = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

if (!findChromium()) {
  const line = '!'.repeat(98);
  console.log(`${line}
!!  NO CHROMIUM: THE BROWSER TESTS DID NOT RUN. Nothing below says that the pages work.
!!  Install Chromium (Debian: apt-get install chromium) or set CHROMIUM to its path, and check again.
${line}`);
  process.exit(0);
}

const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { cwd: E2E, stdio: 'inherit', shell: windows });
  if (status !== 0) process.exit(status ?? 1);
};

const stamp = join(E2E, 'node_modules', '.installed');
const lock = createHash('sha256').update(readFileSync(join(E2E, 'package-lock.json'))).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  run('npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--loglevel=error');
  writeFileSync(stamp, lock);
}
run('npx', '--no-install', 'tsc', '-p', '.');
run('npx', '--no-install', 'playwright', 'test', ...process.argv.slice(2));
