import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const WEB = join(dirname(fileURLToPath(import.meta.url)), '..');
export const TARGET = join(WEB, 'target');
/** What the jar carries: Spring serves `classpath:/static/`. */
export const OUT = join(TARGET, 'classes', 'static');

const NOT_SOURCE = new Set(['node_modules', 'target', 'dist']);

/** Every file below a folder, in the same order on every machine. */
export function walk(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCE.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));
}

export function digest(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs `work` unless `stamp` says that it was already done for the same inputs. */
export function onlyWhenChanged(stamp, inputs, name, work) {
  const now = digest(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    console.log(`web: ${name} is up to date`);
    return;
  }
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** Runs a command in the web folder and ends the build with its code when it fails. */
export function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: WEB, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
