import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Kilobytes (1,000 bytes) of gzip: `first` until the page shows, `all` with everything that the way through it may fetch. */
const BUDGETS = [
  { page: 'booking.html', first: 140, all: 170, css: 15 },
  { page: 'index.html', first: 200, all: Number.POSITIVE_INFINITY, css: 15 },
];
/** Fetched by few visitors and instead of something else: another language, or a browser without Temporal. */
const ASIDE = /messages\.ar|polyfill|\.ar\.ts$/;

/** Ends the build when a page has outgrown its budget. `manifests` by page; sizes are those of the .gz files on disk. */
export function checkBudgets(folder, manifests) {
  const size = (files) => [...files].reduce((sum, file) => sum + statSync(join(folder, `${file}.gz`)).size, 0) / 1000;
  let over = false;
  for (const { page, first, all, css } of BUDGETS) {
    const shown = reach(manifests[page], page, () => false);
    const whole = reach(manifests[page], page, (key) => !ASIDE.test(key));
    const lines = [
      ['JavaScript to the first step', size(shown.js), first],
      ['JavaScript of the whole way', size(whole.js), all],
      ['CSS', size(whole.css), css],
    ];
    for (const [what, is, allowed] of lines) {
      const limit = Number.isFinite(allowed) ? ` of ${allowed}` : '';
      console.log(`${is > allowed ? 'OVER' : 'ok  '} ${page} ${what}: ${is.toFixed(1)}${limit} kB gz`);
      over ||= is > allowed;
    }
  }
  if (over) process.exit(1);
}

/** The files that an entry loads: its static imports, and those dynamic ones that `follow` accepts. */
function reach(manifest, entry, follow) {
  const js = new Set();
  const css = new Set();
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    js.add(chunk.file);
    for (const file of chunk.css ?? []) css.add(file);
    for (const next of chunk.imports ?? []) visit(next);
    for (const next of (chunk.dynamicImports ?? []).filter(follow)) visit(next);
  };
  visit(entry);
  return { js, css };
}
