// Document properties: shared by all users of the workbook, and readable by each of them, so nothing secret.

export const properties = () => {
  let held: Record<string, string> | undefined;
  /** All at once, at the first question of an execution: each question asked of Google is a wait. */
  const all = () => {
    held ??= { ...PropertiesService.getDocumentProperties().getProperties() };
    return held;
  };
  return {
    get: (key: string): string | undefined => all()[key],
    set: (key: string, value: string): void => {
      PropertiesService.getDocumentProperties().setProperty(key, value);
      if (held) held[key] = value;
    },
    remove: (key: string): void => {
      PropertiesService.getDocumentProperties().deleteProperty(key);
      if (held) delete held[key];
    },
  };
};
