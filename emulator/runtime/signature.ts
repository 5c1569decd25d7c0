// What arguments a method takes, written as "Integer, String?" and compared with what a script gave.
// Knows types by name only; the kernel tells it what class or enum a service object is of.

import { types } from 'node:util';
import { ScriptError } from './script-error';

/** One parameter. Depth 2 = an array of arrays. */
interface Parameter {
  readonly type: string;
  readonly depth: number;
  readonly nullable: boolean;
  readonly variadic: boolean;
}

export type Signature = readonly Parameter[];

/** What the kernel knows of an object: its own and its inherited type names, and what the implementation should receive. */
export interface Known {
  readonly types: readonly string[];
  /** As Google's message names it: "SpreadsheetApp.Range". */
  readonly fullName: string;
  readonly value: unknown;
}

export type Recognise = (value: object) => Known | undefined;

/** "Integer, String?, ...Object[]"; '' is no parameter. `any` takes everything, null included. */
export function parseSignature(text: string): Signature {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^(\.\.\.)?([\w.]+)((?:\[\])*)(\?)?$/.exec(part);
      if (!match) throw new Error(`Bad signature: ${text}`);
      const [, dots, type = '', brackets = '', mark] = match;
      return {
        type,
        depth: brackets.length / 2,
        nullable: mark === '?' || type === 'any',
        variadic: dots !== undefined,
      };
    });
}

const NO_MATCH = Symbol('no match');

/** The arguments converted for the first signature they fit, or undefined. */
export function matchArguments(
  signatures: readonly Signature[],
  given: readonly unknown[],
  recognise: Recognise,
): unknown[] | undefined {
  for (const convert of [exact, coerced]) {
    for (const signature of signatures) {
      const matched = matchOne(signature, given, recognise, convert);
      if (matched) return matched;
    }
  }
  return undefined;
}

type Convert = (parameter: Parameter, value: unknown) => unknown;

function matchOne(signature: Signature, given: readonly unknown[], recognise: Recognise, convert: Convert) {
  const last = signature[signature.length - 1];
  if (last?.variadic ? given.length < signature.length - 1 : given.length !== signature.length) return undefined;
  const result: unknown[] = [];
  for (let index = 0; index < given.length; index++) {
    const parameter = signature[index] ?? last;
    if (!parameter) return undefined;
    const value = matchValue(parameter, parameter.depth, given[index], recognise, convert);
    if (value === NO_MATCH) return undefined;
    result.push(value);
  }
  return result;
}

function matchValue(p: Parameter, depth: number, value: unknown, recognise: Recognise, convert: Convert): unknown {
  if (value === undefined || value === null) {
    if (p.type === 'any') return depth === 0 ? value : NO_MATCH;
    return p.nullable && depth === 0 ? null : NO_MATCH; // of arrays, the items may be null
  }
  if (depth > 0) {
    if (!Array.isArray(value)) return NO_MATCH;
    if (p.type === 'any') return value; // cells: whoever receives them looks at each anyway
    const items: unknown[] = [];
    for (const item of value) {
      const one = matchValue(p, depth - 1, item, recognise, convert);
      if (one === NO_MATCH) return convert === coerced ? unconvertible(p, item) : NO_MATCH;
      items.push(one);
    }
    return items;
  }
  if (p.type === 'any') return value;
  if (typeof value === 'object' || typeof value === 'function') {
    const known = recognise(value);
    if (known) return known.types.includes(p.type) ? known.value : NO_MATCH;
  }
  return convert(p, value);
}

/** A text among bytes: the array was the right argument, its element is what Google complains of. */
function unconvertible(p: Parameter, item: unknown): typeof NO_MATCH {
  if (p.type === 'Integer' && typeof item === 'string') throw new ScriptError(`Cannot convert ${item} to int.`);
  return NO_MATCH;
}

/** Without any conversion but of a number to an integer. */
function exact(p: Parameter, value: unknown): unknown {
  switch (p.type) {
    case 'String':
      return typeof value === 'string' ? value : NO_MATCH;
    case 'Number':
      return typeof value === 'number' ? value : NO_MATCH;
    case 'Integer':
      return typeof value === 'number' ? Math.trunc(value) || 0 : NO_MATCH; // NaN arrives as 0, as Java casts it
    case 'Boolean':
      return typeof value === 'boolean' ? value : NO_MATCH;
    case 'Date':
      return types.isDate(value) ? new Date(value.getTime()) : NO_MATCH;
    case 'Function':
      return typeof value === 'function' ? value : NO_MATCH;
    case 'Object':
      return typeof value === 'object' && !Array.isArray(value) && !types.isDate(value) ? value : NO_MATCH;
    default:
      return NO_MATCH;
  }
}

/** As Google's bridge converts primitives when no signature fits as it is: 5 for a String, "5" for a Number. */
function coerced(p: Parameter, value: unknown): unknown {
  const plain = exact(p, value);
  if (plain !== NO_MATCH) return plain;
  if (p.type === 'String' && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if ((p.type === 'Number' || p.type === 'Integer') && typeof value === 'string') {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    if (Number.isNaN(number)) return NO_MATCH;
    return p.type === 'Integer' ? Math.trunc(number) : number;
  }
  return NO_MATCH;
}

/** "(String,number)": Google's words for what was given, e.g. "number[]" for an array of numbers, "(class)" for a plain object. */
export function wordsFor(given: readonly unknown[], recognise: Recognise): string {
  return `(${given.map((value) => wordFor(value, recognise)).join(',')})`;
}

function wordFor(value: unknown, recognise: Recognise): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return `${typeof value[0] === 'object' ? 'Object' : wordFor(value[0] ?? 0, recognise)}[]`;
  if (typeof value === 'object') return recognise(value)?.fullName ?? '(class)';
  return '(class)';
}
