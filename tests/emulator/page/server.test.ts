import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedState } from '../../../emulator/page/protocol.js';
import { openPage, type Page } from '../../../emulator/page/server.js';

let page: Page;
beforeAll(async () => {
  page = await openPage({ port: 0, setup: new URL('./demo/setup.ts', import.meta.url) });
});
afterAll(() => page.close());

const EDIT = JSON.stringify({ kind: 'edit', cells: [{ a1: "'รายการ'!A2", value: 'ถูกเปลี่ยน' }] });
const JSON_TYPE = { 'Content-Type': 'application/json' };

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** By node:http, which sends any Host and Origin it is told to. */
const statusOf = ({ method = 'POST', path = '/command', headers = JSON_TYPE, body = EDIT }: Sent): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(page.url);
    request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end(body);
  });

const sheet = async (): Promise<string> => (await fetch(`${page.url}sheet`)).text();
const everything = async () => ({ sheet: await sheet(), state: await stateWhere(() => true) });

const manyEdits = (count: number): string =>
  JSON.stringify({ kind: 'edit', cells: Array(count).fill({ a1: "'รายการ'!A2", value: 'x' }) });

test.each<[string, Sent, number]>([
  ['another site’s page', { headers: { ...JSON_TYPE, Origin: 'http://evil.example' } }, 403],
  ['a sandboxed frame', { headers: { ...JSON_TYPE, Origin: 'null' } }, 403],
  ['the same machine, another port', { headers: { ...JSON_TYPE, Origin: 'http://127.0.0.1:1' } }, 403],
  ['a name that was made to point here', { headers: { ...JSON_TYPE, Host: 'evil.example' } }, 403],
  ['a form', { headers: { 'Content-Type': 'text/plain' } }, 415],
  ['another path', { path: '/commands' }, 404],
  ['another method', { method: 'PUT' }, 405],
  ['no JSON', { body: '{"kind":' }, 400],
  ['no command', { body: '[]' }, 400],
  ['an unknown command', { body: '{"kind":"__proto__"}' }, 400],
  ['a cell without a tab', { body: '{"kind":"edit","cells":[{"a1":"A2","value":"x"}]}' }, 400],
  ['a value of another type', { body: '{"kind":"edit","cells":[{"a1":"\'รายการ\'!A2","value":{}}]}' }, 400],
  ['a date that is none', { body: '{"kind":"advance","to":"2021-13-45"}' }, 400],
  ['a menu item without a caption', { body: '{"kind":"click","captions":[],"selection":[]}' }, 400],
  ['a function without a name', { body: '{"kind":"call","name":1,"args":[],"selection":[]}' }, 400],
  ['arguments that are no list', { body: '{"kind":"call","name":"double","args":{},"selection":[]}' }, 400],
  ['a selection of nothing', { body: '{"kind":"select","selection":["รายการ"]}' }, 400],
  ['an answer of another type', { body: '{"kind":"answer","id":1,"button":true,"text":""}' }, 400],
  ['a dialog that is no number', { body: '{"kind":"close","frame":"1"}' }, 400],
  ['a person who is none', { body: '{"kind":"become","user":null}' }, 400],
  ['a beginning there is not', { body: '{"kind":"reset","to":"nothing"}' }, 400],
  ['more cells than one paste may have', { body: manyEdits(20_001) }, 400],
  ['far too much', { body: `"${'x'.repeat(4_100_000)}"` }, 413],
])('refuses %s and changes nothing', async (_, sent, status) => {
  const before = await everything();
  expect(await statusOf(sent)).toBe(status);
  expect(await everything()).toEqual(before);
});

test('refuses reading to another site, too', async () => {
  expect(await statusOf({ method: 'GET', path: '/sheet', headers: { Host: 'evil.example' }, body: '' })).toBe(403);
  expect(await statusOf({ method: 'GET', path: '/../package.json', headers: {}, body: '' })).toBe(404);
  expect(await statusOf({ method: 'GET', path: '/fonts/../../package.json', headers: {}, body: '' })).toBe(404);
  expect(await statusOf({ method: 'GET', path: 'http://[/sheet', headers: {}, body: '' })).toBe(400);
});

test('takes the same edit from its own page', async () => {
  const origin = page.url.slice(0, -1);
  expect(await statusOf({ headers: { ...JSON_TYPE, Origin: origin } })).toBe(200);
  expect(await sheet()).toContain('ถูกเปลี่ยน');
});

test.each(['/nothing', '/sheet/1', '/frames/99', '/mails/0/html', '/mails/0/attachments/0', '/fonts/other.woff2'])(
  'knows no %s',
  async (path) => {
    expect(await statusOf({ method: 'GET', path, headers: {}, body: '' })).toBe(404);
  },
);

test('listens on this machine’s loopback address only', async () => {
  const { hostname, port } = new URL(page.url);
  const own = Object.values(networkInterfaces()).flatMap((them = []) => them.map(({ address }) => address));
  const answers = (host: string) =>
    new Promise<boolean>((resolve) => {
      const socket = connect(Number(port), host, () => socket.destroy() && resolve(true));
      socket.on('error', () => resolve(false));
      socket.setTimeout(1000, () => socket.destroy() && resolve(false)); // nobody there at all
    });
  expect(hostname).toBe('127.0.0.1');
  expect(await answers(hostname)).toBe(true);
  for (const host of [...own.filter((address) => address !== hostname), '127.0.0.2'])
    expect(await answers(host), host).toBe(false);
});

const send = async (command: unknown): Promise<unknown> => {
  const response = await fetch(`${page.url}command`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify(command),
  });
  return response.json();
};

/** The first state the page is told that satisfies. */
async function stateWhere(satisfies: (state: ServedState) => boolean): Promise<ServedState> {
  const { body } = await fetch(`${page.url}events`);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let text = ''; reader; ) {
    const { value } = await reader.read();
    text += value ?? '';
    const states = text
      .split('\n\n')
      .slice(0, -1)
      .map((event): ServedState => JSON.parse(event.slice('data: '.length)));
    const found = states.find(satisfies);
    if (!found) continue;
    await reader.cancel();
    return found;
  }
  throw new Error('The stream has no body');
}

test('while a script waits for an answer, the page can still be read', async () => {
  const job = send({ kind: 'click', captions: ['สาธิต', 'ถามยืนยัน'], selection: [] });
  const { asking } = await stateWhere((state) => state.asking !== null);
  expect(asking?.buttons).toEqual(['YES', 'NO']);
  expect(await sheet()).toContain('รายการ');
  await send({ kind: 'answer', id: (asking?.id ?? 0) - 1, button: 'YES', text: '' }); // another dialog's answer
  await send({ kind: 'answer', id: asking?.id, button: 'NO', text: '' });
  expect(await job).toMatchObject({ ok: true });
});

test('a document that ends while it is prepared is an error, not an endless wait', async () => {
  const setup = new URL('./quitter.ts', import.meta.url);
  await expect(openPage({ port: 0, setup })).rejects.toThrow('ended before it stood');
});

test('a script that never ends is ended by starting over', async () => {
  const job = send({ kind: 'call', name: 'runForever', args: [], selection: [] });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await send({ kind: 'reset', to: 'sample' })).toMatchObject({ ok: true });
  expect(await job).toMatchObject({ ok: false });
});
