// Types of build.mjs, for the tests' set-up.

export function buildAll(out?: string): Promise<void>;
