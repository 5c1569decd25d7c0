// Pages that come from elsewhere (a script's sidebar or dialog, a mail) made ready to be shown in a sandboxed frame:
// with the font, the google.script shim where scripts may run, and headers that keep them off the network.

import type { SentMail } from '../contract.js';

/** As Google's own sandbox, without allow-same-origin: these frames are served from the page's own address. */
const DIALOG_SANDBOX =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

const INLINE = "style-src 'unsafe-inline'; img-src data: blob:; media-src data: blob:";

export interface FramePage {
  readonly html: string;
  readonly policy: string;
}

export function dialogPage(html: string, shim: string, fonts: string, origin: string): FramePage {
  return {
    html: intoHead(html, `<style>${fonts}</style><script>${shim.replaceAll('</script', '<\\/script')}</script>`),
    policy: [
      `sandbox ${DIALOG_SANDBOX}`,
      "default-src 'none'",
      "script-src 'unsafe-inline' 'unsafe-eval' data: blob:",
      'connect-src data: blob:',
      'frame-src data: blob:',
      `font-src data: ${origin}/fonts/`,
      INLINE,
    ].join('; '),
  };
}

/** A mail client runs no script and here loads no remote image either; links open outside. */
export function mailPage({ htmlBody, inlineImages }: SentMail, fonts: string, origin: string): FramePage {
  return {
    html: intoHead(withImages(htmlBody, inlineImages), `<base target="_blank"><style>${fonts}</style>`),
    policy: [
      'sandbox allow-popups allow-popups-to-escape-sandbox',
      "default-src 'none'",
      `font-src data: ${origin}/fonts/`,
      INLINE,
    ].join('; '),
  };
}

/** <img src="cid:name">: a mail client finds the picture among the parts of the mail. */
function withImages(html: string, images: SentMail['inlineImages'] = {}): string {
  return html.replace(/\bcid:([^"'\s>)]+)/g, (whole, name: string) => {
    const image = Object.hasOwn(images, name) ? images[name] : undefined;
    return image ? `data:${image.contentType};base64,${Buffer.from(image.bytes).toString('base64')}` : whole;
  });
}

/** Before anything of the page's own, and after its doctype: a doctype that does not come first means quirks mode. */
function intoHead(html: string, extra: string): string {
  const start = /^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head[^>]*>)?/i.exec(html)?.[0].length ?? 0;
  return html.slice(0, start) + extra + html.slice(start);
}
