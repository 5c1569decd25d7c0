// Compiles the letters' templates at build time, because MJML needs Node and the letters are rendered in Apps Script.

import { readFile } from 'node:fs/promises';
import mjml2html from 'mjml';

const TEMPLATE = /[\\/]src[\\/]mail[\\/][^\\/]+\.(?:mjml|txt)$/;

/** The compiled HTML of one .mjml file; throws with MJML's own words on anything it does not know. */
export async function mailHtml(path) {
  const { html } = await mjml2html(await readFile(path, 'utf8'), {
    validationLevel: 'strict',
    keepComments: false,
    fonts: {}, // no web font, whatever family is named
  });
  // The letter is all there is on its page; MJML calls it an article, which leaves screen readers without a main part.
  return html.replace(/\n\s*/g, '\n').replace('role="article"', 'role="main"');
}

/** A module that exports the template as a string: MJML compiled, text as it is. */
async function templateModule(path) {
  const template = path.endsWith('.mjml') ? await mailHtml(path) : await readFile(path, 'utf8');
  return `export const template = ${JSON.stringify(template)};`;
}

/** esbuild plugin for `import { template } from './digest.mjml'` and `'./digest.txt'`. */
export const mailTemplates = () => ({
  name: 'mail-templates',
  setup(build) {
    build.onLoad({ filter: TEMPLATE }, async ({ path }) => ({
      contents: await templateModule(path),
      loader: 'js',
      watchFiles: [path],
    }));
  },
});

/** The same for vitest, for tests that import src/mail directly. */
export const mailTemplatesForTests = () => ({
  name: 'mail-templates',
  enforce: 'pre',
  load: (id) => (TEMPLATE.test(id) ? templateModule(id) : undefined),
});
