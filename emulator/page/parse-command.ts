// Turns a request's JSON into a Command, or into nothing. Every field is checked here, once; nothing behind this
// file meets a shape it does not know.

import type { CellEdit, Command } from './protocol.js';

type Fields = Readonly<Record<string, unknown>>;
type Parser = (fields: Fields) => Command | undefined;

const MAX_CELLS = 20_000; // one paste; more would stall the only worker
const A1_WITH_TAB = /^('(?:[^']|'')+'|[^'!]+)!\$?[A-Za-z]{1,3}\$?\d{1,7}(:\$?[A-Za-z]{1,3}\$?\d{1,7})?$/;
const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const PARSERS: Readonly<Record<Command['kind'], Parser>> = {
  open: () => ({ kind: 'open' }),
  click: ({ captions, selection }) =>
    isTexts(captions) && captions.length > 0 && isSelection(selection)
      ? { kind: 'click', captions, selection }
      : undefined,
  call: ({ name, args, selection }) =>
    isText(name) && Array.isArray(args) && isSelection(selection) ? { kind: 'call', name, args, selection } : undefined,
  select: ({ selection }) =>
    isSelection(selection) && selection.length > 0 ? { kind: 'select', selection } : undefined,
  edit: ({ cells }) =>
    Array.isArray(cells) && cells.length > 0 && cells.length <= MAX_CELLS && cells.every(isEdit)
      ? { kind: 'edit', cells }
      : undefined,
  answer: ({ id, button, text }) =>
    isWhole(id) && (button === null || isText(button)) && isText(text)
      ? { kind: 'answer', id, button, text }
      : undefined,
  close: ({ frame }) => (isWhole(frame) ? { kind: 'close', frame } : undefined),
  advance: ({ to }) => (isDay(to) ? { kind: 'advance', to } : undefined),
  become: ({ user }) => (isText(user) ? { kind: 'become', user } : undefined),
  reset: ({ to }) => (to === 'sample' || to === 'empty' ? { kind: 'reset', to } : undefined),
};

export function parseCommand(json: string): Command | undefined {
  const payload = parseJson(json);
  if (!isFields(payload)) return undefined;
  const { kind, ...fields } = payload;
  return isKind(kind) ? PARSERS[kind](fields) : undefined;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // malformed is one of the expected answers here, not a fault of ours
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKind = (value: unknown): value is Command['kind'] => typeof value === 'string' && Object.hasOwn(PARSERS, value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

const isWhole = (value: unknown): value is number => Number.isInteger(value);

const isDay = (value: unknown): value is string =>
  isText(value) && DAY_OR_INSTANT.test(value) && !Number.isNaN(Date.parse(value));

const isSelection = (value: unknown): value is readonly string[] =>
  isTexts(value) && value.every((a1) => A1_WITH_TAB.test(a1));

const isEdit = (value: unknown): value is CellEdit =>
  isFields(value) &&
  isText(value.a1) &&
  A1_WITH_TAB.test(value.a1) &&
  (isText(value.value) || typeof value.value === 'boolean');
