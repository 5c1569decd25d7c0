// How console prints a script's errors and dates: "{ [Exception: …] name: 'Exception' }" and "Wed Mar 17 2021 …", as
// execution logs show them. Node asks an object's own realm for this text.

import { Script } from 'node:vm';

const SOURCE = `(function () {
  'use strict';
  const CUSTOM = Symbol.for('nodejs.util.inspect.custom');
  const print = (proto, value) =>
    Object.defineProperty(proto, CUSTOM, { value, writable: true, configurable: true, enumerable: false });
  const shown = (value) => (typeof value === 'string' ? "'" + value + "'" : String(value));
  print(Error.prototype, function () {
    const text = '[' + Error.prototype.toString.call(this) + ']';
    const fields = Object.keys(this).map((key) => key + ': ' + shown(this[key]));
    return fields.length === 0 ? text : '{ ' + text + ' ' + fields.join(', ') + ' }';
  });
  print(Date.prototype, function () { return this.toString(); });
})()`;

export const inspectScript = new Script(SOURCE, { filename: 'emulator:inspect' });
