import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import 'temporal-polyfill/global';
import type { Connect, Plugin } from 'vite';
import { createStudioServer } from '../src/testing/booking/studioServer.ts';

type Answer = (request: Request) => Promise<Response>;

/** Puts a fetch-style server behind a path of the development and preview servers. */
function middleware(prefix: string, answer: Answer): Connect.NextHandleFunction {
  return (incoming: IncomingMessage, outgoing: ServerResponse, next) => {
    if (!incoming.url?.startsWith(prefix)) return next();
    const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
    const request = new Request(`http://localhost${incoming.url}`, {
      method: incoming.method,
      headers: incoming.headers as Record<string, string>,
      ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
    });
    void answer(request).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    }, next);
  };
}

/** `HORARIUM_FIXTURE=1 npm run dev`: the booking page of /booking/stillpoint without a server. Never in a build. */
export function fixture(): Plugin {
  const handle = middleware('/api/public/', createStudioServer().answer);
  return {
    name: 'fixture',
    configureServer: (server) => void server.middlewares.use(handle),
    configurePreviewServer: (server) => void server.middlewares.use(handle),
  };
}
