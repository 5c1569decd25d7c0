// The value axis of a chart: its ends and round steps between them. Pure.

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const MOST_STEPS = 5;

/** From zero, as bars need it; `min` and `max` are the script's own wishes. */
export function scaleOf(values: readonly number[], wish: { readonly min?: number; readonly max?: number }): Scale {
  const low = wish.min ?? Math.min(0, ...values);
  const top = wish.max ?? Math.max(0, ...values);
  const high = top > low ? top : low + 1; // nothing but zeros is a chart too
  const step = roundStep((high - low) / MOST_STEPS);
  const min = wish.min ?? Math.floor(low / step) * step;
  const max = wish.max ?? Math.max(Math.ceil(high / step) * step, min + step);
  const count = Math.floor((max - min) / step + 1e-9);
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, index) => tidy(min + index * step)) };
}

/** 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  return (([1, 2, 2.5, 5].find((factor) => factor * power >= atLeast) ?? 10) * power) as number;
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** 0…1 along the axis; what lies beyond an end stops there. */
export const along = ({ min, max }: Scale, value: number): number =>
  Math.min(1, Math.max(0, (value - min) / (max - min)));

export const tickText = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 });
