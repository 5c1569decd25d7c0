// Facts of letters for the tests, made from the real document.

import { catalogueOf } from '../../src/catalogue/catalogue.js';
import type { CivilDate } from '../../src/core/civil-date.js';
import type { DocumentItem } from '../../src/core/document.js';
import { asksForProvinceData } from '../../src/core/province-data.js';
import type { LetterFacts, LetterItemFacts } from '../../src/mail/letter.js';

export const day = (text: string): CivilDate => text as CivilDate;

const document = catalogueOf(2564)?.items ?? [];

export const itemFacts = (item: DocumentItem, changed: Partial<LetterItemFacts> = {}): LetterItemFacts => ({
  code: item.code,
  title: item.title,
  role: 'contributor',
  ask: 'follow-up',
  sent: false,
  due: day('2021-03-31'),
  zero: item.score === 0,
  comment: item.comment,
  provinceData: asksForProvinceData(item.comment),
  amend: null,
  url: `https://www.rayong.example/oit/${item.code.toLowerCase()}`,
  clarifyComment: 'ไม่พบเส้นทางจากหน้าแรก',
  leadIn: item.leadIn,
  components: item.components,
  ...changed,
});

export const itemsOf = (codes: string, changed: Partial<LetterItemFacts> = {}): LetterItemFacts[] =>
  codes
    .split(' ')
    .flatMap((code) => document.filter((item) => item.code === code).map((item) => itemFacts(item, changed)));

/** The same items, asked for the first time. */
export const first = (items: readonly LetterItemFacts[]): LetterItemFacts[] =>
  items.map((item) => ({ ...item, ask: 'first' }));

/** What a lead has to explain in June. */
export const clarifications = (codes: string, changed: Partial<LetterItemFacts> = {}): LetterItemFacts[] =>
  itemsOf(codes, { ask: 'clarify', role: 'lead', sent: true, due: day('2021-06-15'), ...changed });

/** Nine items: what every agency is asked for, the province's own data apart. */
export const contributorItems = itemsOf('O13 O14 O15 O16 O17 O21 O22 O23 O24');

/** 21 items of one unit, in both roles. */
export const unitItems = document
  .filter(({ parties }) => parties.some(({ unit }) => unit === 'กง.ยุทธศาสตร์ฯ'))
  .map((item) => itemFacts(item, { role: item.parties[0]?.unit === 'กง.ยุทธศาสตร์ฯ' ? 'lead' : 'contributor' }));

export const everyItem = document.map((item) => itemFacts(item, { role: 'lead' }));

export const facts = (changed: Partial<LetterFacts> = {}): LetterFacts => ({
  fiscalYear: 2564,
  province: 'ระยอง',
  website: 'www.rayong.example',
  agency: 'สำนักงานสาธารณสุขจังหวัดระยอง',
  unit: '',
  salutation: '',
  reference: { number: 'รย 0017/ว 1234', date: day('2021-03-01') },
  today: day('2021-03-24'),
  items: contributorItems,
  received: 4,
  others: 0,
  signer: {
    name: 'นางสาวตัวอย่าง ใจดี',
    position: 'นักวิเคราะห์นโยบายและแผนชำนาญการ',
    unit: 'กลุ่มงานยุทธศาสตร์และข้อมูลเพื่อการพัฒนาจังหวัด',
    phone: '0 3869 0000',
  },
  texts: { first: '', 'follow-up': '', clarification: '', closing: '' },
  replyTo: 'oit@rayong.example',
  thaiDigits: false,
  ...changed,
});
