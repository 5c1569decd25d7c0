// TriggerBuilder and SpreadsheetTriggerBuilder: ScriptApp.newTrigger('fn').forSpreadsheet(ss).onEdit().create().
// Triggers of forms, documents and calendars are not imitated.

import { type Kernel, SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass } from '../../runtime/service-class';
import { type EventType, install } from '../../runtime/triggers';
import { newClockBuilder } from './clock-trigger';
import { assertRoom, makeTrigger } from './trigger';

interface BuilderState {
  readonly handler: string;
}

interface SpreadsheetState extends BuilderState {
  readonly sourceId: string;
  eventType?: EventType;
}

function on(eventType: EventType) {
  return (builder: SpreadsheetState) => {
    builder.eventType = eventType;
    return SELF;
  };
}

const spreadsheetTriggerBuilderClass = defineClass<SpreadsheetState>({
  name: 'SpreadsheetTriggerBuilder',
  service: 'ScriptApp',
  members: {
    create: {
      kind: 'service',
      run: ({ handler, sourceId, eventType }, kernel) => {
        const { session } = kernel.execution;
        assertRoom(session);
        if (eventType === undefined) return refuse('Please select an event for this trigger.');
        return makeTrigger(kernel, install(session, { handler, sourceId, eventType }));
      },
    },
    onChange: { kind: 'local', run: on('ON_CHANGE') },
    onEdit: { kind: 'local', run: on('ON_EDIT') },
    onFormSubmit: { kind: 'local', run: on('ON_FORM_SUBMIT') },
    onOpen: { kind: 'local', run: on('ON_OPEN') },
  },
});

function idOf(source: string | { readonly book: { readonly id: string } }): string {
  return typeof source === 'string' ? source : source.book.id;
}

const triggerBuilderClass = defineClass<BuilderState>({
  name: 'TriggerBuilder',
  service: 'ScriptApp',
  members: {
    forSpreadsheet: {
      kind: 'local',
      signatures: ['Spreadsheet', 'String'],
      run: ({ handler }, kernel, source: string | { readonly book: { readonly id: string } }) =>
        kernel.make(spreadsheetTriggerBuilderClass, { handler, sourceId: idOf(source) }),
    },
    timeBased: { kind: 'local', run: ({ handler }, kernel) => newClockBuilder(kernel, handler) },
  },
});

export function newTriggerBuilder(kernel: Kernel, handler: string): object {
  return kernel.make(triggerBuilderClass, { handler });
}
