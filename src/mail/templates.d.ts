// The build (tools/mail.mjs) turns these files into strings: MJML compiled to HTML, text as it is.

declare module '*.mjml' {
  export const template: string;
}

declare module '*.txt' {
  export const template: string;
}
