// A length for a style attribute: Preact 11 adds no unit of its own.

export const pixels = (length: number): string => `${length}px`;
