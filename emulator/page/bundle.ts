// Builds, in memory or under node_modules/.cache, what cannot run as it is written: the browser's script, the shim for
// dialogs and the worker (Node 20 cannot start a worker from TypeScript). Serves nothing.

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));

export interface ClientFiles {
  readonly script: string;
  readonly style: string;
  /** Goes into every sidebar and dialog before the script's own page. */
  readonly shim: string;
}

export async function bundleClient(): Promise<ClientFiles> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: join(HERE, 'client/main.tsx'), out: 'main' },
      { in: join(HERE, 'client/frame-shim.ts'), out: 'shim' },
      { in: join(HERE, 'client/style/page.css'), out: 'style' },
    ],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const textOf = (name: string) => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '';
  return { script: textOf('main.js'), style: textOf('style.css'), shim: textOf('shim.js') };
}

/** A file a worker can start from: the stage with the given setup module, packages left where they are installed. */
export async function bundleWorker(setup: URL): Promise<URL> {
  const lines = [
    `import { serveStage } from ${JSON.stringify(join(HERE, 'worker.ts'))};`,
    `import * as setup from ${JSON.stringify(fileURLToPath(setup))};`,
    'await serveStage(setup);',
  ];
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: HERE, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [keepOwnUrl],
  });
  return writeOnce(outputFiles[0]?.text ?? '');
}

/** Named by its content, and there whole or not at all: previews and tests that run side by side start from one file. */
async function writeOnce(code: string): Promise<URL> {
  const folder = join(HERE, '../../node_modules/.cache/emulator-page'); // inside the project: packages are found
  const file = join(folder, `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, code);
  await rename(draft, file);
  return pathToFileURL(file);
}

/** Bundled or not, `import.meta.url` means the file it was written in. */
const keepOwnUrl: Plugin = {
  name: 'keep-own-url',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    })),
};
