// Builds dist/ once before all tests: they load the same files that are pushed to Google.

import { buildAll } from '../tools/build.mjs';

export default (): Promise<void> => buildAll();
