import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Connect, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compileCatalogs } from './scripts/compile-catalogs.ts';

/** Development and preview answer `/booking/**` with booking.html, as the server does. */
function bookingPage(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    request.url = request.url?.replace(/^\/booking\/[^?]*/, '/booking.html');
    next();
  };
  return {
    name: 'booking-page',
    configureServer: (server) => void server.middlewares.use(rewrite),
    configurePreviewServer: (server) => void server.middlewares.use(rewrite),
  };
}

/** With HORARIUM_FIXTURE set, a small stand-in answers instead of a real server. */
const usesFixture = Boolean(process.env.HORARIUM_FIXTURE);
const target = process.env.HORARIUM_SERVER ?? 'http://127.0.0.1:8080';
// the host stays that of this page, as the live channel is open to pages of its own address only
const server = { host: '127.0.0.1', proxy: { '/api': target, '/ws': { target, ws: true } } };

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    compileCatalogs(),
    bookingPage(),
    usesFixture && import('./scripts/fixture.ts').then(({ fixture }) => fixture()),
  ],
  server,
  preview: server,
  build: {
    outDir: 'target/classes/static',
    target: 'baseline-widely-available',
    // every supported browser knows modulepreload
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
    // a machine that does much else at the time is no failure
    testTimeout: 30_000,
  },
});
