// The build (tools/mail.mjs) turns these files into strings: MJML compiled to HTML, text as it is.

declare module '*.mjml' {
  const html: string;
  export default html;
}

declare module '*.txt' {
  const text: string;
  export default text;
}
