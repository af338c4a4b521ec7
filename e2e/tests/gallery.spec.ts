import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

const WEB = join(import.meta.dirname, '..', '..', 'web');
const SHOTS = join(import.meta.dirname, '..', 'shots');
const PLATFORM = join(SHOTS, 'platform.json');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

/** [state, theme, language] */
const PICTURES: [specimen: string, theme: 'light' | 'dark', lang: 'en' | 'ar'][] = [
  ...[
    'grid-empty',
    'grid-full',
    'grid-held',
    'grid-refused',
    'grid-draft',
    'grid-spring',
    'grid-autumn',
    'grid-other-zone',
    'grid-week',
    'grid-loading',
    'grid-error',
    'slots-full',
    'slots-taken',
    'slots-empty',
    'slots-spring',
    'slots-autumn',
    'slots-other-zone',
    'slots-loading',
    'slots-error',
  ].map((name): [string, 'light', 'en'] => [name, 'light', 'en']),
  ['grid-full', 'dark', 'en'],
  ['grid-refused', 'dark', 'en'],
  ['grid-week', 'dark', 'en'],
  ['slots-full', 'dark', 'en'],
  ['grid-full', 'light', 'ar'],
  ['grid-held', 'light', 'ar'],
  ['grid-week', 'light', 'ar'],
  ['slots-full', 'light', 'ar'],
  ['slots-empty', 'dark', 'ar'],
];

let folder = '';
let server: Server;
let url = '';

test.use({ viewport: { width: 900, height: 760 }, timezoneId: 'Asia/Dubai', deviceScaleFactor: 1 });

test.beforeAll(async ({ browser }) => {
  skipLoudly(reasonToSkip(browser.version()));
  folder = mkdtempSync(join(tmpdir(), 'horarium-gallery-'));
  const vite = join(WEB, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '-c', 'src/testing/gallery/vite.config.ts', '--logLevel', 'warn'], {
    cwd: WEB,
    env: { ...process.env, HORARIUM_GALLERY: folder },
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path);
    if (path.includes('..') || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gallery.html`;
});

test.afterAll(() => {
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function open(page: Page, query: string) {
  await page.clock.setFixedTime('2026-11-18T07:24:00Z');
  await page.goto(`${url}?${query}`);
  await page.locator('[data-specimen], [data-specimens]').waitFor();
  await page.evaluate(() => document.fonts.ready);
}

for (const [specimen, theme, lang] of PICTURES)
  test(`${specimen} looks as before in ${theme}, ${lang}`, async ({ page }) => {
    await open(page, `specimen=${specimen}&theme=${theme}&lang=${lang}`);
    await expect(page).toHaveScreenshot([`${specimen}-${theme}-${lang}.png`], { maxDiffPixelRatio: 0.001, threshold: 0.04 });
  });

test('every state of the gallery has a picture', async ({ page }) => {
  await open(page, '');
  const names = (await page.locator('[data-specimens]').getAttribute('data-specimens'))?.split(',') ?? [];
  expect(names.filter((name) => !PICTURES.some(([specimen]) => specimen === name))).toEqual([]);
});

/** Pictures of another system or another browser differ in every letter, so they would say nothing. */
function reasonToSkip(version: string): string | null {
  const here = { platform: process.platform, arch: process.arch, chromium: version.split('.')[0] };
  if (!existsSync(join(WEB, 'node_modules', 'vite'))) return 'the packages of web/ are not installed';
  if (!existsSync(PLATFORM) || process.env.HORARIUM_NEW_PICTURES) writeFileSync(PLATFORM, `${JSON.stringify(here)}\n`);
  const taken = readFileSync(PLATFORM, 'utf8').trim();
  return taken === JSON.stringify(here) ? null : `the pictures were taken on ${taken}, this is ${JSON.stringify(here)}`;
}

function skipLoudly(reason: string | null) {
  if (!reason) return;
  const line = '!'.repeat(98);
  console.log(`${line}\n!!  THE PICTURES OF THE GALLERY WERE NOT COMPARED: ${reason}.\n!!  HORARIUM_NEW_PICTURES=1 takes them anew (with --update-snapshots).\n${line}`);
  test.skip(true, reason);
}
