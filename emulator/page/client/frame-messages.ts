// What a sandboxed frame and the page say to one another. Types only.

import type { Reply } from '../protocol.js';

export type FromFrame =
  | { readonly appsScript: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly appsScript: 'close' }
  | { readonly appsScript: 'size'; readonly width?: number; readonly height?: number }
  | { readonly appsScript: 'focus' };

export interface ToFrame {
  readonly appsScript: 'reply';
  readonly id: number;
  readonly reply: Reply;
}
