// `npm run rehearse -- --out DIR`: a whole year of the add-on on the built bundle, without a browser and without Google.
// Writes DIR/workbook.xlsx, DIR/mail/*.eml, DIR/summary/* and DIR/report.json.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { emlOf } from './eml.js';
import { exportedFiles } from './exports.js';
import { reportOf } from './report.js';
import { rehearseYear } from './year.js';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out) {
  console.error('Where to? npm run rehearse -- --out DIR');
  process.exit(2);
}
const out = values.out;

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(join(out, path), content);
}

const { emulator, jobs } = rehearseYear();
for (const folder of ['mail', 'summary']) {
  await rm(join(out, folder), { recursive: true, force: true });
  await mkdir(join(out, folder), { recursive: true });
}
await write('workbook.xlsx', await emulator.toXlsx());
for (const [index, mail] of emulator.mails.entries())
  await write(`mail/${String(index + 1).padStart(3, '0')}.eml`, await emlOf(mail));
for (const [name, content] of await exportedFiles(emulator)) await write(`summary/${name}`, content);
const report = reportOf(emulator, jobs);
await write('report.json', `${JSON.stringify(report, null, 2)}\n`);
console.log(`${report.items} items, ${report.zeroItems.length} zero items, ${report.mails.length} mails → ${out}`);
