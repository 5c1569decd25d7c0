// How a class of Google's is declared: a table of members, each with its kind, the arguments it takes, what it costs
// and what it does. A table is data; it runs only through the kernel's gate.

import type { Kernel } from './kernel';
import { parseSignature, type Signature } from './signature';

/**
 * local: answered without asking Google (getRow, builders) · read: fetches from the document · write: changes the
 * document, buffered until the next read, flush or end of run · service: anything else that leaves the script (mail,
 * properties, dialogs).
 */
export type MemberKind = 'local' | 'read' | 'write' | 'service';

export interface Cost {
  readonly ms: number;
  readonly worstMs?: number;
  readonly perCell?: number;
  readonly worstPerCell?: number;
}

export interface Member<State> {
  readonly kind: MemberKind;
  /** "Integer, String?" – see parseSignature. Default: no arguments. Types may be classes ("Range", arrives as its state) or enums ("BorderStyle", arrives as its value's name). */
  readonly signatures?: readonly string[];
  /** Milliseconds; the default goes by kind. */
  readonly cost?: Cost;
  /** Cells read or written, for the meter. Called before `run`, with the same arguments. */
  readonly cells?: (state: State, ...args: never[]) => number;
  /** Any one of these suffices. Default: the class's. */
  readonly scopes?: readonly string[];
  /** Whether a simple trigger may call it although it has scopes; it then answers as far as it may. */
  readonly whenLimited?: 'allow';
  /** Hands the script's own object to `run` before the arguments. */
  readonly withSelf?: true;
  /** What it does. Return host values: arrays, dates and plain objects are converted to the script's own; service objects come from kernel.make; SELF is the object itself. */
  readonly run: (state: State, kernel: Kernel, ...args: never[]) => unknown;
}

export interface ClassDeclaration<State extends object> {
  /** "Range" – what String(range) gives. */
  readonly name: string;
  /** "SpreadsheetApp" – the global it belongs to; in messages "SpreadsheetApp.Range.setValue". Omit for the global itself. */
  readonly service?: string;
  readonly scopes?: readonly string[];
  /** What String(object) gives; default: the class's name. */
  readonly asText?: (state: State) => string;
  /** Takes properties of the script's own choosing, as HtmlTemplate does; undeclared members are undefined then. */
  readonly open?: boolean;
  /** Names of the interfaces it may be passed as, e.g. ["BlobSource"]. */
  readonly implements?: readonly string[];
  /** Enum-valued properties, e.g. { BorderStyle: borderStyle }. */
  readonly enums?: Readonly<Record<string, EnumDeclaration>>;
  readonly members: Readonly<Record<string, Member<State>>>;
}

export interface ServiceClass<State extends object> extends ClassDeclaration<State> {
  readonly fullName: string;
  /** Parsed when first called. */
  signaturesOf(member: string): readonly Signature[];
}

export interface EnumDeclaration {
  /** "BorderStyle" */
  readonly name: string;
  /** "SpreadsheetApp.BorderStyle" */
  readonly fullName: string;
  readonly values: readonly string[];
}

const declared: ServiceClass<never>[] = [];

/** Every class declared so far: what a coverage test compares with Google's types. */
export function declaredClasses(): readonly Pick<ServiceClass<never>, 'name' | 'fullName' | 'members' | 'enums'>[] {
  return declared;
}

export function defineClass<State extends object>(declaration: ClassDeclaration<State>): ServiceClass<State> {
  const parsed = new Map<string, readonly Signature[]>();
  const { name, service } = declaration;
  const serviceClass: ServiceClass<State> = {
    ...declaration,
    fullName: service ? `${service}.${name}` : name,
    signaturesOf(member) {
      let signatures = parsed.get(member);
      if (!signatures) {
        signatures = (declaration.members[member]?.signatures ?? ['']).map(parseSignature);
        parsed.set(member, signatures);
      }
      return signatures;
    },
  };
  declared.push(serviceClass as unknown as ServiceClass<never>);
  return serviceClass;
}

/** `fullName` as in Google's reference: "SpreadsheetApp.BorderStyle". */
export function defineEnum(fullName: string, values: readonly string[]): EnumDeclaration {
  return { fullName, name: fullName.slice(fullName.lastIndexOf('.') + 1), values };
}
