// Document properties: shared by all users of the workbook, and readable by each of them, so nothing secret.

import { retried } from './retry.js';

export const properties = () => {
  let held: Record<string, string> | undefined;
  /** All at once, at the first question of an execution: each question asked of Google is a wait. */
  const all = () => {
    held ??= { ...retried(() => PropertiesService.getDocumentProperties().getProperties()) };
    return held;
  };
  return {
    get: (key: string): string | undefined => all()[key],
    /** As it stands at this moment, whatever was read before. */
    now: (key: string): string | null => retried(() => PropertiesService.getDocumentProperties().getProperty(key)),
    set: (key: string, value: string): void => {
      retried(() => PropertiesService.getDocumentProperties().setProperty(key, value));
      if (held) held[key] = value;
    },
    remove: (key: string): void => {
      retried(() => PropertiesService.getDocumentProperties().deleteProperty(key));
      if (held) delete held[key];
    },
  };
};
