// openEmulator(): Apps Script and Sheets, offline. The contract is in contract.ts; this file only puts the parts
// together.

import { existsSync } from 'node:fs';
import type { Emulator, EmulatorOptions } from './contract';
import { Clock } from './runtime/clock';
import { customFunctions } from './runtime/custom-functions';
import { readInstant } from './runtime/instant';
import { personAt } from './runtime/person';
import { readProject } from './runtime/project';
import { randomFrom } from './runtime/random';
import { Session } from './runtime/session';
import type { World } from './runtime/world';
import { serviceGlobals } from './services/index';
import { openDocument } from './services/spreadsheet/document';

export type * from './contract';

const SOMEBODY = 'user@example.com';
/** What `npm run build` makes; a stranger without one starts with an empty script. */
const DEFAULT_PROJECT = 'dist';

export function openEmulator(options: EmulatorOptions = {}): Emulator {
  const project = readProject(options.project ?? (existsSync(DEFAULT_PROJECT) ? DEFAULT_PROJECT : {}));
  const { timeZone } = project.manifest;
  const clock = new Clock(options.now === undefined ? Date.now() : readInstant(options.now, timeZone));
  const random = randomFrom(options.random ?? 1);
  const document = openDocument({
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? timeZone,
    owner: options.user ?? SOMEBODY,
    random,
    now: () => clock.nowMs(),
  });
  const sessions = new Map<string, Session>();
  const world: World = {
    document,
    clock,
    project,
    random,
    mails: [],
    log: [],
    triggered: [],
    mailQuota: options.mailQuota,
    ask: options.ask,
    responder: undefined,
    mentions: onceEach((name) => project.code.includes(name)),
    globals: (kernel) => ({ ...serviceGlobals(kernel), ...document.globals(kernel) }),
    session: (user) => {
      const session = sessions.get(user) ?? new Session(user, world);
      sessions.set(user, session);
      document.join?.(user);
      return session;
    },
  };
  document.useFunctions?.(customFunctions(world, options.user ?? SOMEBODY));
  return personAt(world.session(options.user ?? SOMEBODY));
}

/** Every typed cell asks for onEdit, and the script's text is half a megabyte. */
function onceEach(ask: (name: string) => boolean): (name: string) => boolean {
  const answers = new Map<string, boolean>();
  return (name) => {
    const answer = answers.get(name) ?? ask(name);
    answers.set(name, answer);
    return answer;
  };
}
