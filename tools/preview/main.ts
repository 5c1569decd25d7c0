// What `npm start` runs: the built add-on on the local page, with a sample to try it on.

import { parseArgs } from 'node:util';
import { openPage } from '../../emulator/page/server.js';

const DEFAULT_PORT = 8080;

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const asked = values.port ?? process.env.PORT ?? String(DEFAULT_PORT);
const port = Number(asked);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`Not a port: ${asked}. Example: npm start -- --port 8081`);
  process.exit(1);
}

try {
  const page = await openPage({ port, setup: new URL('./setup.ts', import.meta.url) });
  console.log(`Open ${page.url} in a browser. Ctrl+C ends it.`);
} catch (error) {
  if (!isPortTaken(error)) throw error;
  console.error(`Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`);
  process.exit(1);
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
