// The view from outside for one person at the document: what they see, choose, type and are asked. Everything they
// start runs as an execution of theirs.

import type { Emulator, MenuNode } from '../contract';
import { consoleGlobals, settleConsoles } from './console-execution';
import { fireOpen, personEdits, personSelects } from './events';
import { SIX_MINUTES } from './execution';
import { readInstant } from './instant';
import { copyAcross } from './rpc';
import { findFunction, type Running, runExecution, toHost } from './run';
import type { Session } from './session';
import { advanceTo } from './triggers';

const INTERACTIVE = { authMode: 'FULL', limitMs: SIX_MINUTES, hasScreen: true } as const;

export function personAt(session: Session): Emulator {
  const { world } = session;
  const seen = <T>(look: () => T): T => {
    settleConsoles(world);
    return look();
  };
  return {
    get globals() {
      return consoleGlobals(session);
    },
    evaluate: (source) => runExecution(session, INTERACTIVE, (running) => toHost(running.evaluate(source))),
    open: () => fireOpen(session),
    menu: () => [...session.menus.values()],
    click: (...captions) => runNamed(session, chosen(session, captions)),
    call: (name, ...args) => callFromPage(session, name, args),
    answer: (...answers) => void session.answers.push(...answers),
    shown: session.shown,
    select: (...a1) => seen(() => personSelects(session, a1)),
    view: (a1) => seen(() => world.document.view(session.user, a1)),
    tabs: () => seen(() => world.document.tabs(session.user)),
    sheet: (tab) => seen(() => world.document.sheet(tab)),
    consent: (scopes) => {
      session.consented = scopes;
    },
    edit: (a1, value, user = session.user) => seen(() => personEdits(world.session(user), a1, value)),
    mails: world.mails,
    log: world.log,
    respond: (handler) => {
      world.responder = handler;
    },
    clock: {
      now: () => new Date(world.clock.nowMs()),
      advance: (to) => seen(() => advanceTo(world, readInstant(to, world.project.manifest.timeZone))),
    },
    triggered: world.triggered,
    meter: session.meter,
    faults: session.interventions,
    as: (user) => personAt(world.session(user)),
    during: (n, action) => session.interventions.during(n, action),
    toXlsx: () => seen(() => world.document.toXlsx()),
  };
}

/** The function behind a menu item, found by captions from the top menu down. */
function chosen(session: Session, captions: readonly string[]): string {
  let nodes: readonly MenuNode[] = [...session.menus.values()];
  let node: MenuNode | undefined;
  for (const caption of captions) {
    node = nodes.find((candidate) => candidate.caption === caption);
    if (!node) throw new Error(`No menu item "${caption}" among: ${nodes.map((one) => one.caption).join(', ')}`);
    nodes = node.items ?? [];
  }
  if (node?.functionName === undefined) throw new Error(`"${captions.join(' › ')}" is no item that can be chosen.`);
  return node.functionName;
}

function runNamed(session: Session, name: string): unknown {
  return runExecution(session, { ...INTERACTIVE, coldStart: true }, (running) => {
    const found = findFunction(running, name);
    if (!found) throw new Error(`Script function not found: ${name}`);
    return toHost(running.call(found));
  });
}

function callFromPage(session: Session, name: string, args: readonly unknown[]): unknown {
  return runExecution(session, { ...INTERACTIVE, coldStart: true }, (running) => {
    const found = name.endsWith('_') ? undefined : findFunction(running, name);
    if (!found) throw new TypeError(`google.script.run.${name} is not a function`);
    const given = args.map((arg, index) => copyAcross(arg, running.parseJson, String(index)));
    return copyAcross(running.call(found, ...given), JSON.parse, 'result');
  });
}

export type { Running };
