import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: 'tests/build.ts', // builds dist/ once; every test runs the same bundle
    testTimeout: 30_000,
  },
});
