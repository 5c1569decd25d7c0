// tools/build.mjs writes fonts in as data URLs.
declare module '*.woff2' {
  const dataUrl: string;
  export default dataUrl;
}
