// Types of mail.mjs, for tests.

import type { Plugin } from 'esbuild';
import type { Plugin as TestPlugin } from 'vite';

export function mailHtml(path: string): Promise<string>;
export function mailTemplates(): Plugin;
export function mailTemplatesForTests(): TestPlugin;
