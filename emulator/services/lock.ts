// LockService: mutual exclusion between runs. A run here cannot wait for another – the other one is standing still in
// the middle of a call – so a held lock is still held when the time to wait is over.

import type { Execution } from '../runtime/execution';
import type { Kernel } from '../runtime/kernel';
import { perWorld } from '../runtime/per-world';
import { refuse } from '../runtime/script-error';
import { defineClass, type Member } from '../runtime/service-class';

/** Lock name → the run that holds it. */
const holders = perWorld(() => new Map<string, Execution>());

interface LockState {
  readonly name: string;
}

function take({ name }: LockState, { execution }: Kernel, waitMs: number): boolean {
  if (waitMs < 0) return false; // even of a free lock: gas-fakes test/testlock.js
  const held = holders(execution.session.world);
  const holder = held.get(name);
  if (holder === execution) return true;
  if (holder) {
    execution.spend(waitMs);
    return false;
  }
  held.set(name, execution);
  execution.atEnd(() => release(name, execution));
  return true;
}

function release(name: string, execution: Execution): void {
  const held = holders(execution.session.world);
  if (held.get(name) === execution) held.delete(name);
}

const lockClass = defineClass<LockState>({
  name: 'Lock',
  service: 'LockService',
  members: {
    hasLock: {
      kind: 'local',
      run: (lock, { execution }) => holders(execution.session.world).get(lock.name) === execution,
    },
    releaseLock: { kind: 'service', run: (lock, { execution }) => release(lock.name, execution) },
    tryLock: {
      kind: 'service',
      signatures: ['Integer'],
      run: (lock, kernel, timeoutMs: number) => take(lock, kernel, timeoutMs),
    },
    waitLock: {
      kind: 'service',
      signatures: ['Integer'],
      run: (lock, kernel, timeoutMs: number) => {
        if (take(lock, kernel, timeoutMs)) return;
        refuse('Lock timeout: another process was holding the lock for too long.');
      },
    },
  },
});

const scriptLock: Member<object> = {
  kind: 'local',
  run: (_service, kernel) => kernel.make(lockClass, { name: 'script' }),
};
const userLock: Member<object> = {
  kind: 'local',
  run: (_service, kernel) => kernel.make(lockClass, { name: `user ${kernel.execution.user}` }),
};

/** getPublicLock and getPrivateLock are the old names, out of the reference and alive. */
export const lockServiceClass = defineClass<object>({
  name: 'LockService',
  members: {
    getDocumentLock: { kind: 'local', run: (_service, kernel) => kernel.make(lockClass, { name: 'document' }) },
    getPrivateLock: userLock,
    getPublicLock: scriptLock,
    getScriptLock: scriptLock,
    getUserLock: userLock,
  },
});
