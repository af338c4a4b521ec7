// Builds both pages, holds them to their budgets and writes .gz and .br beside every text file.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { checkBudgets } from './budgets.mjs';
import { compressAll } from './compress.mjs';
import { OUT, WEB } from './files.mjs';

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const manifest = {};
// each page by itself: chunks that both share would carry to visitors what only the owner's page needs
for (const page of ['booking.html', 'index.html']) {
  const output = { outDir: OUT, emptyOutDir: false, manifest: true, rollupOptions: { input: page } };
  await build({ root: WEB, logLevel: 'warn', build: output });
  manifest[page] = JSON.parse(readFileSync(join(OUT, '.vite', 'manifest.json'), 'utf8'));
}
rmSync(join(OUT, '.vite'), { recursive: true });
compressAll(OUT);
checkBudgets(OUT, manifest);
