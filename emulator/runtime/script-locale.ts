// Makes a script write numbers and dates as Google's machines do, in American English unless it names a language,
// whatever this machine speaks. Source text for the same reason as script-date.ts, and to be run before it.

import { Script } from 'node:vm';

const SOURCE = `(function () {
  'use strict';
  const LOCALE = 'en-US';
  const define = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  const speak = (proto, name) => {
    const native = proto[name];
    define(proto, name, { [name](locales = LOCALE, options) { return native.call(this, locales, options); } }[name]);
  };
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) speak(Date.prototype, name);
  speak(Number.prototype, 'toLocaleString');
  speak(BigInt.prototype, 'toLocaleString');
  speak(String.prototype, 'toLocaleUpperCase');
  speak(String.prototype, 'toLocaleLowerCase');
  const compare = String.prototype.localeCompare;
  define(String.prototype, 'localeCompare', { localeCompare(that, locales = LOCALE, options) {
    return compare.call(this, that, locales, options);
  } }.localeCompare);
  const spoken = ([locales = LOCALE, ...rest]) => [locales, ...rest];
  for (const name of ['Collator', 'DateTimeFormat', 'ListFormat', 'NumberFormat', 'PluralRules', 'RelativeTimeFormat', 'Segmenter']) {
    define(Intl, name, new Proxy(Intl[name], {
      apply: (target, self, args) => Reflect.apply(target, self, spoken(args)),
      construct: (target, args, newTarget) => Reflect.construct(target, spoken(args), newTarget),
    }));
  }
})()`;

export const localeScript = new Script(SOURCE, { filename: 'emulator:locale' });
