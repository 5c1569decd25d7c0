// Builds dist/: Code.js from src/entry/main.ts, one self-contained .html per page of src/ui.
// @ts-check
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { mailTemplates } from './mail.mjs';

const GLOBAL = 'app';
/** The newest syntax Apps Script's V8 runs. */
const TARGET = 'es2020';

/** @param {string} entry @param {import('esbuild').BuildOptions} options */
async function bundle(entry, options) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    charset: 'utf8',
    target: TARGET,
    legalComments: 'inline',
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

/**
 * The registry's keys, read from the bundle itself. Runs in an empty context, so
 * module-level code that touches a Google service fails the build here.
 * @param {string} code @returns {string[]}
 */
const entryNames = (code) => runInNewContext(`${code}; ${GLOBAL}.names`);

/** @param {string} out */
async function buildServer(out) {
  const code = await bundle('src/entry/main.ts', { format: 'iife', globalName: GLOBAL, plugins: [mailTemplates()] });
  const forwards = entryNames(code).map(
    (name) => `function ${name}(...args) { return ${GLOBAL}.call('${name}', args); }`,
  );
  await writeFile(`${out}/Code.js`, `${code}\n${forwards.join('\n')}\n`);
}

/** @param {string} out @param {string} page */
async function buildPage(out, page) {
  const [html, js, css] = await Promise.all([
    readFile('src/ui/page.html', 'utf8'),
    // HtmlService strips what looks like a comment inside template literals, so none are left.
    bundle(`src/ui/${page}/page.tsx`, {
      format: 'iife',
      minify: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      supported: { 'template-literal': false },
      loader: { '.woff2': 'dataurl' },
      legalComments: 'none',
    }),
    bundle(`src/ui/${page}/page.css`, { minify: true }),
  ]);
  const script = js.replace(/<\/script/gi, '<\\/script');
  // Replacement functions, because a bundle may contain "$&" and friends.
  const filled = html.replace('/* inline: page.css */', () => css).replace('/* inline: page.js */', () => script);
  await writeFile(`${out}/${page}.html`, filled);
}

/** Folders of src/ui that are a page. */
const pages = async () => {
  const folders = (await readdir('src/ui', { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const found = await Promise.all(
    folders.map(async ({ name }) => ((await readdir(`src/ui/${name}`)).includes('page.tsx') ? [name] : [])),
  );
  return found.flat();
};

/** @param {string} out */
export async function buildAll(out = 'dist') {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await Promise.all([buildServer(out), ...(await pages()).map((page) => buildPage(out, page))]);
  await cp('appsscript.json', `${out}/appsscript.json`);
}

if (process.argv[1]?.endsWith('build.mjs')) await buildAll();
