// How high a row is drawn. Thai lines are higher than the Latin ones Sheets' heights are made for: 21 holds one, 40 two.

const TALLER = 1.1;
const ROW_HEIGHT = 22;

/** `height` in Sheets' pixels; null = as high as its text, and at least this. */
export const drawnHeight = (height: number | null): number =>
  height === null ? ROW_HEIGHT : Math.round(height * TALLER);
