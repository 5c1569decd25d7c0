// Makes the objects a script holds and leads each of its calls through the gate. One kernel belongs to one execution:
// its objects die with it. Knows no service; services are tables (service-class.ts).

import { inspect } from 'node:util';
import type { Execution } from './execution';
import { passGate } from './gate';
import { type Realm, toRealm, toRealmError } from './realm';
import { isForScript, KilledError, NotEmulatedError, refuse, ScriptError } from './script-error';
import type { EnumDeclaration, Member, ServiceClass } from './service-class';
import { type Known, matchArguments, wordsFor } from './signature';

interface Identity extends Known {
  readonly serviceClass?: ServiceClass<never>;
}

/** Returned by an implementation for "this object itself", so that calls chain on the very same one. */
export const SELF = Symbol('self');

/** What every service object answers although no table declares it. */
const COMMON = new Set([
  'constructor',
  '__proto__',
  'then',
  'toJSON',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '$$typeof',
]);

export class Kernel {
  readonly realm: Realm;
  readonly execution: Execution;
  readonly #identities = new WeakMap<object, Identity>();
  readonly #prototypes = new Map<string, object>();
  readonly #enums = new Map<string, ReadonlyMap<string, object>>();

  constructor(realm: Realm, execution: Execution) {
    this.realm = realm;
    this.execution = execution;
  }

  /** A script object of the class, e.g. `kernel.make(rangeClass, { sheet, rect })`. */
  make<State extends object>(serviceClass: ServiceClass<State>, state: State): object {
    const made = Object.create(this.#prototypeOf(serviceClass)) as object;
    const types = [serviceClass.name, serviceClass.fullName, ...(serviceClass.implements ?? [])];
    const identity = { types, fullName: serviceClass.fullName, value: state };
    this.#identities.set(made, { ...identity, serviceClass: serviceClass as unknown as ServiceClass<never> });
    return made;
  }

  /** The state behind a script object, if it is one of this class. */
  stateOf<State extends object>(serviceClass: ServiceClass<State>, value: unknown): State | undefined {
    const identity = this.#identify(value);
    return identity?.types.includes(serviceClass.name) ? (identity.value as State) : undefined;
  }

  isServiceObject(value: unknown): value is object {
    return this.#identify(value)?.serviceClass !== undefined;
  }

  /** The script's object for an enum's value: always the same one, so that === holds. */
  enumValue(declaration: EnumDeclaration, value: string): object {
    const found = this.#enumOf(declaration).get(value);
    if (!found) throw new NotEmulatedError(`${declaration.fullName}.${value}`);
    return found;
  }

  /** The name of the value, if it is a value of this enum. */
  enumName(declaration: EnumDeclaration, value: unknown): string | undefined {
    const identity = this.#identify(value);
    return identity?.fullName === declaration.fullName ? String(identity.value) : undefined;
  }

  /** What a thrown thing becomes for the script: Google's Exception for errors meant for it; bugs stay as they are. */
  toThrow(error: unknown, below: (...args: never[]) => unknown): unknown {
    if (error instanceof KilledError || isForScript(error)) return toRealmError(this.realm, error, below);
    return error;
  }

  #identify(value: unknown): Identity | undefined {
    return typeof value === 'object' && value !== null ? this.#identities.get(value) : undefined;
  }

  #prototypeOf<State extends object>(serviceClass: ServiceClass<State>): object {
    const known = this.#prototypes.get(serviceClass.fullName);
    if (known) return known;
    const prototype = Object.create(serviceClass.open ? this.realm.Object.prototype : this.#guard(serviceClass.name));
    for (const [name, member] of Object.entries(serviceClass.members)) {
      const value = this.#method(serviceClass, name, member);
      Object.defineProperty(prototype, name, { value, enumerable: true, writable: true, configurable: true });
    }
    for (const [name, declaration] of Object.entries(serviceClass.enums ?? {})) {
      Object.defineProperty(prototype, name, { enumerable: true, get: () => this.#enumItself(declaration) });
    }
    hide(prototype, 'toString', this.#toString(serviceClass));
    this.#prototypes.set(serviceClass.fullName, prototype);
    return prototype;
  }

  #toString<State extends object>({ name, asText }: ServiceClass<State>): () => string {
    const kernel = this;
    return function (this: unknown) {
      const state = kernel.#identify(this)?.value;
      return asText && state !== undefined ? asText(state as State) : name;
    };
  }

  /** End of every prototype chain: whatever no table declares arrives here, and is refused by name. */
  #guard(name: string): object {
    const base = Object.create(this.realm.Object.prototype) as object;
    return new Proxy(base, {
      get: (target, key, receiver) => {
        if (typeof key === 'symbol' || COMMON.has(key) || key in target) return Reflect.get(target, key, receiver);
        throw new NotEmulatedError(`${name}.${key}`);
      },
      set: () => {
        throw new this.realm.Error('Object does not allow properties to be added or changed.');
      },
    });
  }

  #method<State extends object>(serviceClass: ServiceClass<State>, name: string, member: Member<State>): unknown {
    const kernel = this;
    const method = function (this: unknown, ...given: unknown[]): unknown {
      try {
        const identity = kernel.#identify(this);
        if (identity?.serviceClass?.fullName !== serviceClass.fullName) throw new ScriptError('Illegal invocation');
        const result = kernel.#call(serviceClass, name, member, identity.value as State, this as object, given);
        return result === SELF ? this : result;
      } catch (error) {
        throw kernel.toThrow(error, method);
      }
    };
    Object.defineProperty(method, 'name', { value: name });
    return method;
  }

  #call<State extends object>(
    serviceClass: ServiceClass<State>,
    name: string,
    member: Member<State>,
    state: State,
    self: object,
    given: readonly unknown[],
  ): unknown {
    const signatures = serviceClass.signaturesOf(name);
    const matched = matchArguments(signatures, given, (value) => this.#identities.get(value));
    if (!matched) {
      const words = wordsFor(given, (value) => this.#identities.get(value));
      refuse(`The parameters ${words} don't match the method signature for ${serviceClass.fullName}.${name}.`);
    }
    const args = (member.withSelf ? [self, ...matched] : matched) as never[];
    const gateCall = {
      label: `${serviceClass.name}.${name}`,
      kind: member.kind,
      cost: member.cost,
      cells: member.cells ? () => member.cells?.(state, ...args) ?? 0 : undefined,
      scopes: member.scopes ?? serviceClass.scopes ?? [],
      allowedWhenLimited: member.whenLimited === 'allow',
    };
    return toRealm(
      this.realm,
      passGate(this.execution, gateCall, () => member.run(state, this, ...args)),
    );
  }

  /** As at Google, the enum is its first value: String(SpreadsheetApp.ColorType) is "UNSUPPORTED". */
  #enumItself(declaration: EnumDeclaration): object | undefined {
    return this.#enumOf(declaration).get(declaration.values[0] ?? '');
  }

  /** Every value has all the values, itself included: ColorType.RGB.THEME is ColorType.THEME. */
  #enumOf(declaration: EnumDeclaration): ReadonlyMap<string, object> {
    const known = this.#enums.get(declaration.fullName);
    if (known) return known;
    const made = new Map(
      declaration.values.map((value, ordinal) => [value, this.#enumConstant(declaration, value, ordinal)]),
    );
    for (const constant of made.values()) {
      for (const [value, other] of made) Object.defineProperty(constant, value, { value: other, enumerable: true });
    }
    this.#enums.set(declaration.fullName, made);
    return made;
  }

  #enumConstant(declaration: EnumDeclaration, value: string, ordinal: number): object {
    // Of a prototype of its own: a plain object would be copied on its way to the script, and === fail.
    const constant = Object.create(new this.realm.Object() as object) as object;
    hide(constant, 'toString', () => value);
    hide(constant, 'toJSON', () => value);
    hide(constant, inspect.custom, () => value);
    hide(constant, 'name', () => value);
    hide(constant, 'ordinal', () => ordinal);
    hide(constant, 'compareTo', (other: object) => ordinal - declaration.values.indexOf(String(other)));
    this.#identities.set(constant, {
      types: [declaration.name, declaration.fullName],
      fullName: declaration.fullName,
      value,
    });
    return constant;
  }
}

function hide(target: object, name: string | symbol, value: (...args: never[]) => unknown): void {
  Object.defineProperty(target, name, { value, enumerable: false, configurable: true, writable: false });
}
