// Thai digits, which people type in scores, dates and years.

const THAI_ZERO = 0x0e50;

/** "๐.๐๐" → "0.00"; everything else unchanged. */
export const westernDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));

export const thaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
