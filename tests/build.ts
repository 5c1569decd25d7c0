// Builds dist/ once before all tests: they load the same files that are pushed to Google.

import { buildAll } from '../tools/build.mjs';

// biome-ignore lint/style/noDefaultExport: the form vitest wants of a global set-up
export default (): Promise<void> => buildAll();
