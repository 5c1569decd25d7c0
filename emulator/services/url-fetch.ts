// UrlFetchApp: requests go to the test's responder; nothing ever leaves this process.
// developers.google.com/apps-script/reference/url-fetch/url-fetch-app

import type { FetchReply } from '../contract';
import type { Kernel } from '../runtime/kernel';
import { FETCH_SCOPES } from '../runtime/permission';
import { refuse } from '../runtime/script-error';
import { defineClass } from '../runtime/service-class';
import { type BlobState, blobClass, convertedBlob, decode, encode } from './utilities/blob';
import { toSigned } from './utilities/bytes';

const FETCH = { ms: 400 };
/** The message names the host alone and shows the beginning of the answer. */
const SHOWN_CHARS = 150;

/** No HEAD, no OPTIONS. */
const METHODS = ['get', 'delete', 'patch', 'post', 'put'];

type Options = Readonly<Record<string, unknown>>;

interface ResponseState extends FetchReply {
  readonly url: string;
}

const responseClass = defineClass<ResponseState>({
  name: 'HTTPResponse',
  service: 'UrlFetchApp',
  implements: ['BlobSource'],
  members: {
    getAllHeaders: { kind: 'local', run: (reply) => ({ ...reply.headers }) },
    getAs: {
      kind: 'local',
      signatures: ['String'],
      run: (reply, kernel, type: string) => convertedBlob(kernel, blobOfReply(reply), type),
    },
    getBlob: { kind: 'local', run: (reply, kernel) => kernel.make(blobClass, blobOfReply(reply)) },
    getContent: { kind: 'local', run: (reply) => toSigned(bodyBytes(reply)) },
    getContentText: {
      kind: 'local',
      signatures: ['', 'String'],
      run: (reply, _kernel, charset?: string) => contentText(reply, charset),
    },
    getHeaders: { kind: 'local', run: (reply) => ({ ...reply.headers }) },
    getResponseCode: { kind: 'local', run: (reply) => reply.code },
  },
});

/** Named as the last part of its address. */
function blobOfReply(reply: ResponseState): BlobState {
  const name = /^[^?#]*\/([^/?#]+)/.exec(reply.url.replace(/^\w+:\/\/[^/?#]*/, ''))?.[1];
  return { bytes: bodyBytes(reply), contentType: contentType(reply), name: name ?? null };
}

function bodyBytes({ body = '' }: FetchReply): Uint8Array {
  return typeof body === 'string' ? encode(body, 'UTF-8') : body;
}

/** Text given as text needs no charset; bytes are UTF-8 unless the script knows better. */
function contentText({ body = '' }: FetchReply, charset = 'UTF-8'): string {
  return typeof body === 'string' ? body : decode(body, charset);
}

function contentType(reply: FetchReply): string | null {
  const [, value] = Object.entries(reply.headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return value?.split(';')[0]?.trim() ?? null;
}

function request(kernel: Kernel, url: string, options: Options): object {
  if (!/^https?:\/\/[^\s/]+/i.test(url)) refuse(`Invalid argument: ${url}`);
  if (options.method !== undefined && !METHODS.includes(String(options.method).toLowerCase())) {
    refuse('Attribute provided with invalid value: method');
  }
  const { responder } = kernel.execution.session.world;
  if (!responder) throw new Error(`Nobody answers ${url}. Call emulator.respond(…) before.`);
  const reply = responder(url, { ...options });
  if (reply.code === 0) refuse(`Address unavailable: ${url}`);
  if (reply.code >= 400 && options.muteHttpExceptions !== true) {
    const body = contentText(reply);
    const shown = body.length > SHOWN_CHARS ? `${body.slice(0, SHOWN_CHARS - 3)}...` : body;
    refuse(
      `Request failed for ${url.replace(/^(https?:\/\/[^/?#]+).*$/is, '$1')} returned code ${reply.code}. Truncated server response: ${shown} ` +
        '(use muteHttpExceptions option to examine full response)',
    );
  }
  return kernel.make(responseClass, { ...reply, url });
}

export const urlFetchAppClass = defineClass<object>({
  name: 'UrlFetchApp',
  scopes: FETCH_SCOPES,
  members: {
    fetch: {
      kind: 'service',
      cost: FETCH,
      signatures: ['String', 'String, Object'],
      run: (_app, kernel, url: string, options: Options = {}) => request(kernel, url, options),
    },
    fetchAll: {
      kind: 'service',
      cost: FETCH, // side by side, so about as long as one
      signatures: ['any[]'],
      run: (_app, kernel, requests: readonly (string | (Options & { readonly url: string }))[]) =>
        requests.map((one) => (typeof one === 'string' ? request(kernel, one, {}) : request(kernel, one.url, one))),
    },
    getRequest: {
      kind: 'local',
      signatures: ['String', 'String, Object'],
      run: (_app, _kernel, url: string, options: Options = {}) => ({
        url,
        method: String(options.method ?? 'get').toLowerCase(),
        contentType: options.contentType ?? 'application/x-www-form-urlencoded',
        payload: options.payload ?? '',
        headers: options.headers ?? {},
        useIntranet: false,
        followRedirects: options.followRedirects ?? true,
        validateHttpsCertificates: options.validateHttpsCertificates ?? true,
      }),
    },
  },
});
