// Trigger: one installed trigger as a script sees it, and the enums that describe it.
// developers.google.com/apps-script/reference/script/trigger

import type { Kernel } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, defineEnum } from '../../runtime/service-class';
import type { Session } from '../../runtime/session';
import { MOST_TRIGGERS, type TriggerRecord, triggersOf } from '../../runtime/triggers';

export const eventType = defineEnum('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const triggerSource = defineEnum('ScriptApp.TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

const triggerClass = defineClass<TriggerRecord>({
  name: 'Trigger',
  service: 'ScriptApp',
  members: {
    getEventType: { kind: 'local', run: (trigger, kernel) => kernel.enumValue(eventType, trigger.eventType) },
    getHandlerFunction: { kind: 'local', run: (trigger) => trigger.handler },
    getTriggerSource: {
      kind: 'local',
      run: (trigger, kernel) => kernel.enumValue(triggerSource, isClock(trigger) ? 'CLOCK' : 'SPREADSHEETS'),
    },
    getTriggerSourceId: { kind: 'local', run: (trigger) => trigger.sourceId ?? null },
    getUniqueId: { kind: 'local', run: (trigger) => trigger.id },
  },
});

export function makeTrigger(kernel: Kernel, record: TriggerRecord): object {
  return kernel.make(triggerClass, record);
}

function isClock(trigger: TriggerRecord): boolean {
  return trigger.eventType === 'CLOCK';
}

export function assertRoom(session: Session): void {
  if (triggersOf(session).length < MOST_TRIGGERS) return;
  refuse('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
}
