import { defineConfig } from 'vitest/config';
import { mailTemplatesForTests } from './tools/mail.mjs';

export default defineConfig({
  plugins: [mailTemplatesForTests()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: 'tests/build.ts', // builds dist/ once; every test runs the same bundle
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } }, // by itself a second, in which a busy machine sets up no workbook
    hookTimeout: 60_000, // a browser and a page in one hook, on a machine that is busy
    isolate: false, // every file loads the same emulator; none of its modules keeps anything between workbooks
    maxWorkers: '100%', // by itself vitest leaves one core idle, which is half of a small machine
  },
});
