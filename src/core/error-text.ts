// What Google hands over, as text, for a formula that fails.

const ERROR = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)$/;

export const isErrorText = (text: string): boolean => ERROR.test(text);
