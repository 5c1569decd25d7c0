import { defineConfig } from 'vitest/config';
import { mailTemplatesForTests } from './tools/mail.mjs';

/** The local page's own tests; all others unless asked for by `--mode page`. */
const PAGE = 'tests/browser/page/**/*.test.ts';

export default defineConfig(({ mode }) => ({
  plugins: [mailTemplatesForTests()],
  test: {
    include: mode === 'page' ? [PAGE] : ['tests/**/*.test.ts'],
    exclude: mode === 'page' ? [] : [PAGE],
    globalSetup: 'tests/build.ts', // builds dist/ once; every test runs the same bundle
    testTimeout: 60_000, // ends what hangs; a machine that does much else takes many times as long as an idle one
    expect: { poll: { timeout: 10_000 } }, // by itself a second, in which a busy machine sets up no workbook
    hookTimeout: 60_000, // a browser and a page in one hook, on a machine that is busy
    // The bundle is loaded some thousand times, each time into a scope of its own: compiled once, and collected in larger lots.
    execArgv: ['--no-flush-bytecode', '--max-semi-space-size=64'],
    isolate: false, // every file loads the same emulator; none of its modules keeps anything between workbooks
    maxWorkers: '100%', // by itself vitest leaves one core idle, which is half of a small machine
  },
}));
