// Time triggers. Google shows and deletes only those of whoever asks, and runs each in the name of who installed it.

import { ZONE } from './clock.js';

export const triggers = () => ({
  /** Once a day within this hour. */
  daily: (handler: string, hour: number): void => {
    ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).inTimezone(ZONE).create();
  },
  /** Google knows 1, 5, 10, 15 and 30. */
  everyMinutes: (handler: string, minutes: number): void => {
    ScriptApp.newTrigger(handler).timeBased().everyMinutes(minutes).create();
  },
  /** Whether the person asking has one; Google's own list is the only truth about triggers. */
  has: (handler: string): boolean =>
    ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === handler),
  /** Those of the person asking. */
  remove: (handlers: readonly string[]): void => {
    for (const trigger of ScriptApp.getProjectTriggers())
      if (handlers.includes(trigger.getHandlerFunction())) removeOnce(trigger);
  },
});

/** Another run may have been faster: then it is gone, as it should be. */
function removeOnce(trigger: GoogleAppsScript.Script.Trigger): void {
  try {
    ScriptApp.deleteTrigger(trigger);
  } catch (error) {
    const id = trigger.getUniqueId();
    if (ScriptApp.getProjectTriggers().some((other) => other.getUniqueId() === id)) throw error;
  }
}
