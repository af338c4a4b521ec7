import 'temporal-polyfill/global';
import type { Connect } from 'vite';
import { mergeConfig } from 'vitest/config';
import base from '../../../vite.config';
import { OwnerFixture } from './server';

// Serves the owner's side with made-up answers: `npx vite -c src/testing/owner/vite.config.ts`.
const fixture = new OwnerFixture();

const answers: Connect.NextHandleFunction = async (request, response, next) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  // levers for trying out states by hand: /api-fixture/{sign-out,down,up,arrive?date=}
  const lever = /^\/api-fixture\/(.+)$/.exec(url.pathname)?.[1];
  if (lever === 'sign-out') fixture.isSignedIn = false;
  if (lever === 'sign-in') fixture.isSignedIn = true;
  if (lever === 'down') fixture.isDown = true;
  if (lever === 'up') fixture.isDown = false;
  if (lever === 'arrive') fixture.arrive(url.searchParams.get('date') ?? '');
  if (lever) return void response.end('ok');
  if (!url.pathname.startsWith('/api/')) return next();
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const { status, body, headers } = fixture.answer({
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    body: text ? JSON.parse(text) : undefined,
    ifMatch: request.headers['if-match'] ?? null,
  });
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  response.writeHead(status, { 'Content-Type': type, 'Set-Cookie': 'XSRF-TOKEN=fixture; Path=/', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};

const early = (server: { middlewares: Connect.Server }) => void server.middlewares.use(answers);

export default mergeConfig(base, {
  plugins: [{ name: 'owner-fixture', configureServer: early, configurePreviewServer: early }],
});
