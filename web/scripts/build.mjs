// Builds both pages, holds them to their budgets and writes .gz and .br beside every text file.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { checkBudgets } from './budgets.mjs';
import { compressAll } from './compress.mjs';
import { OUT, WEB } from './files.mjs';

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
await build({ root: WEB, build: { outDir: OUT, emptyOutDir: true, manifest: true }, logLevel: 'warn' });
const manifest = JSON.parse(readFileSync(join(OUT, '.vite', 'manifest.json'), 'utf8'));
rmSync(join(OUT, '.vite'), { recursive: true });
compressAll(OUT);
checkBudgets(OUT, manifest);
