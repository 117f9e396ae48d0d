/**
 * Serves a built site the way a plain static host does: files as they are, `404.html` for what is not there.
 * Used by `npm start` and by the browser tests, so that both see what a visitor sees.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServedFolder {
  /** With a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** First port to try; 0 lets the system choose. Default 0. */
  readonly port?: number;
  /** Path below which the site stands, such as `/deep/below`. Default none. */
  readonly base?: string;
}

/** How many busy ports are passed over before giving up. */
const PORTS_TRIED = 20;

/** Serves `folder` on the loopback address. Throws if the folder has no `404.html` or no port is free. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<ServedFolder> {
  const base = options.base ?? '';
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { etag: true, dev: false });

  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const path = request.url ?? '/';
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    if (base !== '' && path !== base && !path.startsWith(`${base}/`)) return missing();
    request.url = path.slice(base.length) || '/';
    files(request, response, missing);
  });

  const port = await listen(server, options.port ?? 0);
  return {
    address: `http://localhost:${port}${base}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Listens on the first free port from `first` on, and says which one it is. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(true) : reject(error);
      server.once('error', failed);
      server.listen(port, 'localhost', () => {
        server.off('error', failed);
        resolve(false);
      });
    });
    if (!taken) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
  }
  throw new Error(
    `serve: ports ${first} to ${first + PORTS_TRIED - 1} are all in use; end one and start again`,
  );
}
