// What Maven calls to build the pages: nothing happens when no source changed.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import './install.mjs';
import { OUT, onlyWhenChanged, run, TARGET, WEB, walk } from './files.mjs';

const stamp = join(TARGET, 'built.sha256');
if (!existsSync(join(OUT, 'booking.html'))) rmSync(stamp, { force: true });
onlyWhenChanged(stamp, walk(WEB), 'the build', () => run('node', 'scripts/build.mjs'));
