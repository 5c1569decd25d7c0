// The renderer as the build makes it, run in an empty context: no DOM, URL, Buffer or TextEncoder, as in Apps Script.

import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import type { Letter } from '../../src/mail/letter.js';
import type { RenderedLetter } from '../../src/mail/render.js';
import { mailTemplates } from '../../tools/mail.mjs';

export async function builtRenderer(): Promise<(letter: Letter) => RenderedLetter> {
  const { outputFiles } = await build({
    entryPoints: ['src/mail/render.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'mail',
    target: 'es2020',
    plugins: [mailTemplates()],
  });
  const render = runInNewContext(
    `${outputFiles[0]?.text}; (letter) => JSON.stringify(mail.renderLetter(JSON.parse(letter)))`,
  );
  return (letter) => JSON.parse(render(JSON.stringify(letter)));
}
