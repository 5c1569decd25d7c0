// HtmlOutput: a page on its way to a dialog. Keeps the text as it is; sanitising is the browser's part at Google.
// developers.google.com/apps-script/reference/html/html-output

import { SELF } from '../../runtime/kernel';
import { defineClass, defineEnum, type ServiceClass } from '../../runtime/service-class';
import { type BlobState, blobClass, convertedBlob } from '../utilities/blob';
import { escapeFor } from './escaping';
import { htmlTemplateClass } from './html-template';
import { PageContext } from './page-context';

export interface HtmlOutputState {
  content: string;
  /** What escaping goes by. */
  context: PageContext;
  title: string | null;
  width: number | null;
  height: number | null;
  faviconUrl: string | null;
  readonly metaTags: { readonly name: string; readonly content: string }[];
}

export const sandboxMode = defineEnum('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
export const xFrameOptionsMode = defineEnum('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

export function newPage(content: string): HtmlOutputState {
  return {
    content,
    context: new PageContext(),
    title: null,
    width: null,
    height: null,
    faviconUrl: null,
    metaTags: [],
  };
}

const metaTagClass = defineClass<{ readonly name: string; readonly content: string }>({
  name: 'HtmlOutputMetaTag',
  service: 'HtmlService',
  members: {
    getContent: { kind: 'local', run: (tag) => tag.content },
    getName: { kind: 'local', run: (tag) => tag.name },
  },
});

function blobOfPage(page: HtmlOutputState): BlobState {
  return { bytes: Buffer.from(page.content), contentType: 'text/html', name: 'output.html' };
}

export const htmlOutputClass: ServiceClass<HtmlOutputState> = defineClass<HtmlOutputState>({
  name: 'HtmlOutput',
  service: 'HtmlService',
  implements: ['BlobSource'],
  members: {
    addMetaTag: {
      kind: 'local',
      signatures: ['String, String'],
      run: (page, _kernel, name: string, content: string) => {
        page.metaTags.push({ name, content });
        return SELF;
      },
    },
    append: {
      kind: 'local',
      signatures: ['String'],
      run: (page, _kernel, added: string) => {
        page.content += added;
        return SELF;
      },
    },
    appendUntrusted: {
      kind: 'local',
      signatures: ['String'],
      run: (page, _kernel, added: string) => {
        appendUntrusted(page, added);
        return SELF;
      },
    },
    clear: {
      kind: 'local',
      run: (page) => {
        replaceContent(page, '');
        return SELF;
      },
    },
    asTemplate: { kind: 'local', run: (page, kernel) => kernel.make(htmlTemplateClass, { source: page.content }) },
    getAs: {
      kind: 'local',
      signatures: ['String'],
      run: (page, kernel, contentType: string) => convertedBlob(kernel, blobOfPage(page), contentType),
    },
    getBlob: { kind: 'local', run: (page, kernel) => kernel.make(blobClass, blobOfPage(page)) },
    getContent: { kind: 'local', run: (page) => page.content },
    getFaviconUrl: { kind: 'local', run: (page) => page.faviconUrl },
    getHeight: { kind: 'local', run: (page) => page.height },
    getMetaTags: { kind: 'local', run: (page, kernel) => page.metaTags.map((tag) => kernel.make(metaTagClass, tag)) },
    getTitle: { kind: 'local', run: (page) => page.title ?? '' },
    getWidth: { kind: 'local', run: (page) => page.width },
    setContent: {
      kind: 'local',
      signatures: ['String'],
      run: (page, _kernel, content: string) => {
        replaceContent(page, content);
        return SELF;
      },
    },
    setFaviconUrl: {
      kind: 'local',
      signatures: ['String'],
      run: (page, _kernel, url: string) => {
        page.faviconUrl = url;
        return SELF;
      },
    },
    setHeight: {
      kind: 'local',
      signatures: ['Integer?'],
      run: (page, _kernel, height: number | null) => {
        page.height = height;
        return SELF;
      },
    },
    setSandboxMode: {
      kind: 'local', // IFRAME is the only mode left; the others are accepted and change nothing
      signatures: ['SandboxMode'],
      run: () => SELF,
    },
    setTitle: {
      kind: 'local',
      signatures: ['String'],
      run: (page, _kernel, title: string) => {
        page.title = title;
        return SELF;
      },
    },
    setWidth: {
      kind: 'local',
      signatures: ['Integer?'],
      run: (page, _kernel, width: number | null) => {
        page.width = width;
        return SELF;
      },
    },
    setXFrameOptionsMode: {
      kind: 'local',
      signatures: ['XFrameOptionsMode'],
      run: () => SELF,
    },
  },
});

function replaceContent(page: HtmlOutputState, content: string): void {
  page.content = content;
  page.context = new PageContext();
}

/** What a printing scriptlet does. */
export function appendUntrusted(page: HtmlOutputState, value: unknown): void {
  page.content += escapeFor(page.context.at(page.content), value);
}
