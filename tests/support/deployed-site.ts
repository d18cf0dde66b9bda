import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '#node/serve/site-server.ts';

/** A built site on a host of its own, which can fail, vanish, come back and be deployed anew, at the same address. */
export interface DeployedSite {
  readonly url: string;
  /** Answers paths of the host in place of the site, until they are deleted. */
  readonly answers: Map<string, RequestListener>;
  deploy(folder: string): void;
  /** From now on as a host that knows nothing of `_headers`. */
  sendNoHeaders(): void;
  start(): Promise<void>;
  /** Ends open connections too, as a host that is switched off. */
  stop(): Promise<void>;
}

export async function deploySite(folder: string, base = '/'): Promise<DeployedSite> {
  const answers = new Map<string, RequestListener>();
  let site = createSiteServer(folder, base);
  let sendsHeaders = true;
  const listener: RequestListener = (request, response) => {
    const answer = answers.get((request.url ?? '').replace(/\?.*$/, ''));
    if (!sendsHeaders) ignoreHeaders(response);
    if (answer === undefined) site.emit('request', request, response);
    else answer(request, response);
  };
  let server = createServer(listener);
  const port = await listen(server, 0);
  return {
    url: `http://localhost:${port}`,
    answers,
    deploy(next) {
      site = createSiteServer(next, base);
    },
    sendNoHeaders() {
      sendsHeaders = false;
    },
    async start() {
      server = createServer(listener);
      await listen(server, port);
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The server sets what `_headers` asks for all at once. */
function ignoreHeaders(response: ServerResponse): void {
  response.setHeaders = () => response;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve) => {
    server.listen(port, () => resolve(portOf(server.address())));
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return address.port;
}
