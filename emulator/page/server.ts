// The page's HTTP server: loopback only, JSON only, no request of its own to anywhere. Every address it knows stands in
// `routeGet` and `post`; all else is 404.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleClient, bundleWorker, type ClientFiles } from './bundle.js';
import { fontFaces, readFont } from './fonts.js';
import { dialogPage, type FramePage, mailPage } from './frames.js';
import { readBody, refuse } from './guard.js';
import { type Host, openHost } from './host.js';
import { listMails } from './mail-wire.js';
import { parseCommand } from './parse-command.js';

export interface PageOptions {
  /** 0 = any free port. */
  readonly port: number;
  /** A module exporting `Setup` (worker.ts): how the emulator is opened and the sample made. */
  readonly setup: URL;
}

export interface Page {
  readonly url: string;
  close(): Promise<void>;
}

interface Context {
  readonly host: Host;
  readonly files: ClientFiles;
  readonly port: number;
}

interface Body {
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const DOCUMENT = `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>สเปรดชีต</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body><div id="page"></div><script src="/page.js"></script></body>
</html>`;

export async function openPage({ port, setup }: PageOptions): Promise<Page> {
  const [files, host] = await Promise.all([bundleClient(), bundleWorker(setup).then(openHost)]);
  const server = createServer((request, response) => {
    const context = { host, files, port: portOf(server) };
    handle(request, response, context).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) respond(response, 500, text('Internal error'));
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await host.close();
    },
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function handle(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const pathname = pathOf(request);
  if (pathname === undefined) return respond(response, 400, text('Malformed address'));
  if (pathname.startsWith('/fonts/')) return sendFont(request, response, pathname.slice('/fonts/'.length));
  const refusal = refuse(request, context.port);
  if (refusal) return respond(response, refusal.status, text(refusal.reason));
  if (request.method === 'POST') return post(request, response, pathname, context);
  if (pathname === '/events') return streamState(response, context.host);
  const body = await routeGet(pathname, context);
  return body ? respond(response, 200, body) : respond(response, 404, text('Not found'));
}

/** By its own look: an address that is none would throw. */
function pathOf({ url = '' }: IncomingMessage): string | undefined {
  return url.startsWith('/') ? url.split('?')[0] : undefined;
}

async function routeGet(pathname: string, { host, files, port }: Context): Promise<Body | undefined> {
  const [, first = '', second = '', third = '', fourth = ''] = pathname.split('/');
  if (pathname === '/') return { ...html(DOCUMENT), headers: { 'Content-Security-Policy': PAGE_POLICY } };
  if (pathname === '/page.js') return { type: 'text/javascript; charset=utf-8', content: files.script };
  if (pathname === '/page.css') return { type: 'text/css; charset=utf-8', content: `${fontFaces('')}\n${files.style}` };
  if (pathname === '/sheet') return json(host.sheet());
  if (pathname === '/mails') return json(JSON.stringify(listMails(host.mails())));
  if (pathname === '/workbook.xlsx') return download(XLSX, `${fileName(host)}.xlsx`, await host.xlsx());
  const origin = `http://127.0.0.1:${port}`;
  if (first === 'frames' && !third) {
    const page = host.page(Number(second));
    return page === undefined ? undefined : framed(dialogPage(page, files.shim, fontFaces(origin), origin));
  }
  const mail = first === 'mails' ? host.mails()[Number(second)] : undefined;
  if (mail && third === 'html' && !fourth) return framed(mailPage(mail, fontFaces(origin), origin));
  const file = mail && third === 'attachments' ? mail.attachments[Number(fourth)] : undefined;
  return file && download(file.contentType, file.name, file.bytes);
}

async function post(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  { host }: Context,
): Promise<void> {
  if (pathname !== '/command') return respond(response, 404, text('Not found'));
  const body = await readBody(request);
  if (body === undefined) return respond(response, 413, text('Too large'));
  const command = parseCommand(body);
  if (!command) return respond(response, 400, text('Malformed command'));
  respond(response, 200, json(JSON.stringify(await host.send(command))));
}

/** Server-sent events: the whole small state at each change, so a page that missed one has lost nothing. */
function streamState(response: ServerResponse, host: Host): void {
  response.writeHead(200, { ...COMMON_HEADERS, 'Content-Type': 'text/event-stream' });
  const tell = () => response.write(`data: ${JSON.stringify(host.state())}\n\n`);
  tell();
  response.on('close', host.watch(tell));
}

/** Open to any origin: a sandboxed frame has none, and a font tells nothing. */
async function sendFont(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  const font = request.method === 'GET' ? await readFont(file) : undefined;
  if (!font) return respond(response, 404, text('Not found'));
  const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'max-age=86400' };
  respond(response, 200, { type: 'font/woff2', content: font, headers });
}

/** As Sheets names what it saves: by the document's title. */
const fileName = (host: Host): string => host.state().title.replace(/[\\/:*?"<>|]/g, '_') || 'workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const COMMON_HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

const text = (content: string): Body => ({ type: 'text/plain; charset=utf-8', content });
const html = (content: string): Body => ({ type: 'text/html; charset=utf-8', content });
const json = (content: string): Body => ({ type: 'application/json; charset=utf-8', content });

const framed = (page: FramePage): Body => ({ ...html(page.html), headers: { 'Content-Security-Policy': page.policy } });

const download = (type: string, name: string, content: Uint8Array): Body => ({
  type: /^[\w.+-]+\/[\w.+-]+(;[ \w.=+-]+)?$/.test(type) ? type : 'application/octet-stream',
  content,
  headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` },
});

function respond(response: ServerResponse, status: number, { type, content, headers }: Body): void {
  response.writeHead(status, { ...COMMON_HEADERS, ...headers, 'Content-Type': type }).end(content);
}
