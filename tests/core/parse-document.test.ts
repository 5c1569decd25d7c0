// The assignment document of Rayong, FY 2564, and documents of the same form from elsewhere.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentItem } from '../../src/core/document.js';
import { EVERY_AGENCY } from '../../src/core/document.js';
import { parseDocument } from '../../src/core/parse-document.js';

const source = readFileSync(new URL('../data/rayong-2564.txt', import.meta.url), 'utf8');
const rayong = parseDocument(source);
const codesWhere = (test: (item: DocumentItem) => boolean): string =>
  rayong.items
    .filter(test)
    .map(({ code }) => code)
    .join(' ');
const item = (code: string): DocumentItem => {
  const found = rayong.items.find((each) => each.code === code);
  if (!found) throw new Error(`${code} is missing`);
  return found;
};
const countsBy = (keyOf: (item: DocumentItem) => readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of rayong.items.flatMap(keyOf)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

describe('the document of Rayong', () => {
  it('names its province and fiscal year in the title', () => {
    expect(rayong.province).toBe('ระยอง');
    expect(rayong.fiscalYear).toBe(2564);
    expect(rayong.title).toMatch(/^บัญชีมอบหมายหน่วยงานรับผิดชอบข้อมูล.*ตัวชี้วัดที่ 10$/);
  });

  it('has 43 items, O1 to O43 in order', () => {
    expect(rayong.items.map(({ code }) => code)).toEqual(Array.from({ length: 43 }, (_, index) => `O${index + 1}`));
  });

  it('has 7 sub-indicators with 9, 8, 7, 4, 5, 8 and 2 items', () => {
    expect(countsBy((each) => [each.subIndicator])).toEqual({
      9.1: 9,
      9.2: 8,
      9.3: 7,
      9.4: 4,
      9.5: 5,
      10.1: 8,
      10.2: 2,
    });
    expect(rayong.subIndicators.map(({ code, title }) => `${code} ${title}`)).toEqual([
      '9.1 ข้อมูลพื้นฐาน',
      '9.2 การบริหารงาน',
      '9.3 การบริหารงบประมาณ',
      '9.4 การบริหารและพัฒนาทรัพยากรบุคคล',
      '9.5 การส่งเสริมความโปร่งใส',
      '10.1 การดำเนินการเพื่อป้องกันการทุจริต',
      '10.2 มาตรการภายในเพื่อป้องกันการทุจริต',
    ]);
  });

  it('introduces two indicators', () => {
    expect(rayong.indicators.map(({ code, title }) => `${code} ${title}`)).toEqual([
      '9 การเปิดเผยข้อมูล',
      '10 การป้องกันการทุจริต',
    ]);
    expect(rayong.indicators[0]?.introduction).toMatch(/ประกอบด้วย 5 ตัวชี้วัดย่อย \(33 ข้อมูล\) ดังนี้$/);
    expect(rayong.indicators[1]?.introduction).toMatch(/ประกอบด้วย 2 ตัวชี้วัดย่อย \(10 ข้อมูล\) ดังนี้$/);
  });

  it('has 16 sections, and items after a page break keep the running one', () => {
    expect(Object.values(countsBy((each) => [each.section]))).toHaveLength(16);
    expect(item('O3').section).toBe('ข้อมูลพื้นฐาน');
    expect(item('O6').section).toBe('ข้อมูลพื้นฐาน');
    expect(item('O43').section).toBe('มาตรการภายในเพื่อส่งเสริมความโปร่งใสและป้องกันการทุจริตภายในหน่วยงาน');
    expect(codesWhere(({ section }) => section === '')).toBe('');
  });

  it('gives the note on การให้บริการ to its section, O14 to O17', () => {
    expect(codesWhere(({ sectionNote }) => sectionNote !== '')).toBe('O14 O15 O16 O17');
    expect(codesWhere(({ section }) => section === 'การให้บริการ')).toBe('O14 O15 O16 O17');
    expect(item('O14').sectionNote).toMatch(/^หมายเหตุ: การให้บริการ หมายถึง .*ต่อภารกิจของหน่วยงาน$/);
  });

  it('has 111 components, none with its bullet', () => {
    const components = rayong.items.flatMap((each) => each.components);
    expect(components).toHaveLength(111);
    expect(components.filter((text) => /^O\s|^\s|\s$|\n/.test(text) || text === '')).toEqual([]);
  });

  it('keeps lead-ins apart from components: O5 and O27', () => {
    expect(codesWhere(({ leadIn }) => leadIn !== '')).toBe('O5 O27');
    expect(item('O5').leadIn).toBe('แสดงข้อมูลการติดต่อ อย่างน้อยประกอบด้วย');
    expect(item('O27').components).toHaveLength(5);
  });

  it('reads bullets behind a blank and bullets that go on in the next line', () => {
    expect(item('O15').components[1]).toBe('เป็นข้อมูลการในระยะเวลาอย่างน้อย 6 เดือนแรกของปี พ.ศ. 2564');
    expect(item('O16').components).toHaveLength(2);
    expect(item('O34').components).toHaveLength(2);
    expect(item('O26').components[1]).toMatch(/^แสดงการดำเนินการตามนโยบาย .* ยกตัวอย่าง เช่น การวางแผนกำลังคน .*เป็นต้น$/);
    expect(item('O26').components).toHaveLength(3);
  });

  it('has 12 zero items', () => {
    expect(codesWhere(({ score }) => score === 0)).toBe('O2 O3 O8 O9 O17 O27 O29 O30 O31 O32 O42 O43');
    expect(codesWhere(({ score }) => score !== 0 && score !== 100)).toBe('');
  });

  it('has 18 real comments; a dash and the empty cell of O31 are none', () => {
    expect(rayong.items.filter(({ comment }) => comment !== '')).toHaveLength(18);
    expect(item('O31')).toMatchObject({ comment: '', score: 0 });
    expect(codesWhere(({ comment, score }) => comment !== '' && score === 100)).toBe('O6 O10 O14 O15 O25 O34 O38');
  });

  it('removes padding inside a word and keeps one blank where Thai sets words apart', () => {
    expect(item('O30').components[0]).toContain('เกี่ยวกับการทุจริตและประพฤติมิชอบของหน่วยงาน');
    expect(item('O30').title).toBe('ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ');
    expect(item('O15').title).toBe('ข้อมูลเชิงสถิติการให้บริการ');
    expect(item('O22').title).toBe('ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ');
    expect(item('O34').comment).toBe('ต้องใช้ข้อมูลของจังหวัด มิใช่ส่วนราชการ');
    expect(item('O23').components[0]).toBe('แสดงสรุปผลการจัดซื้อจัดจ้างของหน่วยงานตามแบบฟอร์ม สขร.1');
    expect(item('O2').components[1]).toContain('อย่างน้อยประกอบด้วย ชื่อ – นามสกุล');
    expect(item('O3').comment).toContain('เว็บไซต์หน่วยงาน เพื่อพิสูจน์ว่า');
    expect(item('O42').components[2]).toContain('ให้ดีขึ้น ซึ่งสอดคล้อง');
  });

  it('keeps the wording, slips included', () => {
    expect(item('O16').components[1]).toBe('เป็นรายงานผลของปี พ.ศ. พ.ศ. 2563');
    expect(item('O42').components[0]).toMatch(/ในปี พ\.ศ\. 25623$/);
    expect(item('O21').components[1]).toBe('เป็นข้อมูลการจัดซื้อจัดจ้างในปี พ.ศ. 2563');
    expect(item('O19').components[3]).toBe(item('O19').components[1]?.replace('ยกตัวอย่าง ', ''));
    expect(item('O29').components[1]).toContain('วิธีการ +ที่บุคคลภายนอก');
    expect(item('O37').components[1]).toMatch(/ตามข้อ O36$/);
    expect(item('O40').components[0]).toMatch(/ตามข้อ O39$/);
    expect(item('O43').components[1]).toContain('ในข้อ O42 ไปสู่การปฏิบัติ');
  });

  it('leaves no line unread', () => {
    expect(rayong.unread).toEqual([]);
  });
});

describe('the parties of Rayong', () => {
  const parties = rayong.items.flatMap((each) => each.parties);

  it('are 66 pairs of item and party, 55 named and 11 for every agency', () => {
    expect(parties).toHaveLength(66);
    expect(parties.filter(({ agency }) => agency === EVERY_AGENCY)).toHaveLength(11);
  });

  it('count as the document has them, per agency and per unit', () => {
    expect(countsBy((each) => [...new Set(each.parties.map(({ agency }) => agency))])).toEqual({
      สำนักงานจังหวัดระยอง: 34,
      [EVERY_AGENCY]: 11,
      สำนักงานคลังจังหวัด: 5,
      สำนักงานสถิติจังหวัด: 2,
      หน่วยตรวจสอบภายในจังหวัดระยอง: 2,
      สำนักงานวัฒนธรรมจังหวัด: 1,
    });
    expect(countsBy((each) => each.parties.flatMap(({ unit }) => unit || []))).toEqual({
      'กง.ยุทธศาสตร์ฯ': 21,
      'กง.บุคคลฯ': 16,
      'กง.อำนวยการ': 4,
      'กง.ศูนย์ดำรงธรรมฯ': 4,
    });
  });

  it('are several at 23 items', () => {
    expect(rayong.items.filter((each) => each.parties.length > 1)).toHaveLength(23);
    expect(codesWhere((each) => each.parties.length === 0)).toBe('');
  });

  it('leave O42 and O43 to every agency alone', () => {
    expect(codesWhere(({ parties: named }) => named.length === 1 && named[0]?.agency === EVERY_AGENCY)).toBe(
      'O13 O14 O42 O43',
    );
    expect(item('O42').comment).toContain('ต้องใช้ข้อมูลของจังหวัด มิใช่ส่วนราชการ');
    expect(item('O43').comment).toContain('ต้องใช้ข้อมูลของจังหวัด มิใช่ส่วนราชการ');
  });
});

describe('nothing of the source is lost or invented', () => {
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const written = (each: DocumentItem): string =>
    bare(
      [each.code, each.title, each.leadIn, ...each.components.map((text) => `O${text}`), each.score?.toFixed(2)].join(
        '',
      ),
    ) + bare((each.comment || (each.code === 'O31' ? '' : '-')) + each.responsible);
  const columns = 'ข้อข้อมูลองค์ประกอบด้านข้อมูลสถานะปี2563หน่วยรับผิดชอบดำเนินการคะแนนข้อคิดเห็น';

  it("has every item's text as the source has it, white space apart", () => {
    const text = bare(source);
    expect(rayong.items.filter((each) => !text.includes(written(each)))).toEqual([]);
  });

  it('accounts for every character of the source', () => {
    let rest = bare(source.replace('[bookmark: _GoBack]', '').replace(/^-[38]-$/gm, ''));
    const take = (part: string): void => {
      expect(rest).toContain(bare(part));
      rest = rest.replace(bare(part), '');
    };
    for (const each of rayong.items) take(written(each));
    for (let time = 0; time < 29; time += 1) take(columns);
    take(rayong.title);
    for (const { introduction } of rayong.indicators) for (const part of introduction.split('\n')) take(part);
    for (const { code, title } of rayong.subIndicators)
      take(code === '10.2' ? `ตัวชี้วัดย่อย ${code} ${title}` : `ตัวชี้วัดย่อยที่ ${code} ${title}`);
    for (const section of new Set(rayong.items.map((each) => each.section + each.sectionNote))) take(section);
    expect(rest).toBe('');
  });
});

describe('documents of the same form', () => {
  const word = fc.constantFrom('แผนงาน', 'ข้อมูลสถิติ', 'รายงานผล', 'URL', 'ปี พ.ศ. 2570', 'ของหน่วยงาน', 'แสดง');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const party = fc.constantFrom('สำนักงานเกษตรและสหกรณ์จังหวัด', 'ที่ทำการปกครองจังหวัดตราด', EVERY_AGENCY);
  const row = fc.record({
    title: phrase.map((text) => `เรื่อง${text}`),
    components: fc.array(phrase, { minLength: 1, maxLength: 4 }),
    score: fc.constantFrom(0, 100, 50, undefined),
    comment: fc.oneof(fc.constant(''), phrase),
    agency: party,
  });
  type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

  const columns = ['ข้อ', 'ข้อมูล', 'องค์ประกอบด้านข้อมูล', 'สถานะปี 2569', 'หน่วยรับผิดชอบดำเนินการ', '', 'คะแนน', 'ข้อคิดเห็น']
    .map((heading) => `\t${heading}`)
    .join('\n');
  const written = (each: Row, index: number): string =>
    [
      `\tO${index + 1}`,
      `\t${each.title}`,
      `\t${each.components.map((text) => `O ${text}`).join('\n')}`,
      `\t${each.score === undefined ? '' : each.score.toFixed(2)}`,
      `\t${each.comment || '-'}`,
      `\t${each.agency}`,
    ].join('\n');
  const documentOf = (rows: readonly Row[]): string =>
    [
      'บัญชีมอบหมายของจังหวัดตราด ประจำปีงบประมาณ พ.ศ. ๒๕๗๐',
      '',
      'ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน',
      `\tหมวดแรก\n${columns}`,
      ...rows.map((each, index) =>
        index % 3 === 2 ? `${written(each, index)}\n\n-4-\n \f${columns}` : written(each, index),
      ),
    ].join('\n');

  it('are read back whole, whatever the number of items, province and year', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const read = parseDocument(documentOf(rows));
        expect(read).toMatchObject({ province: 'ตราด', fiscalYear: 2570, unread: [] });
        expect(read.items).toEqual(
          rows.map((each, index) => ({
            code: `O${index + 1}`,
            title: each.title,
            components: each.components,
            leadIn: '',
            score: each.score,
            comment: each.comment,
            responsible: each.agency,
            parties: [{ agency: each.agency, unit: '' }],
            section: 'หมวดแรก',
            sectionNote: '',
            subIndicator: '9.1',
          })),
        );
      }),
    );
  });

  it('may number and score in Thai digits', () => {
    const thai = documentOf([{ title: 'เรื่อง', components: ['แสดง'], score: 0, comment: '', agency: EVERY_AGENCY }])
      .replace('O1', 'O๑')
      .replace('0.00', '๐.๐๐')
      .replace('9.1', '๙.๑');
    expect(parseDocument(thai).items).toMatchObject([{ code: 'O1', score: 0, subIndicator: '9.1' }]);
  });

  it('may set a sub-indicator right below a row, without a blank line or a TAB', () => {
    const one: Row = { title: 'เรื่อง', components: ['แสดง'], score: 0, comment: '', agency: EVERY_AGENCY };
    const text = `${documentOf([one])}\nตัวชี้วัดย่อยที่ 9.2 การบริหารงาน\n\tหมวดสอง\n${columns}\n${written(one, 1)}`;
    expect(parseDocument(text).items).toMatchObject([
      { subIndicator: '9.1', section: 'หมวดแรก', responsible: EVERY_AGENCY },
      { subIndicator: '9.2', section: 'หมวดสอง' },
    ]);
  });

  it('take the year from the column headings when the title has none', () => {
    expect(parseDocument(`\tหมวด\n${columns}`).fiscalYear).toBe(2570);
    expect(parseDocument('').fiscalYear).toBeUndefined();
  });
});

describe('what cannot be placed', () => {
  const good = '\tO1\n\tเรื่อง\n\tO แสดง\n\t0.00\n\t-\n\tทุกส่วนราชการ\n';
  const lines = (text: string): number[] => parseDocument(text).unread.map(({ line }) => line);

  it('is returned with its line: text outside every table', () => {
    expect(parseDocument(`บันทึกช่วยจำ\n\n${good}\n\nโทรถามก่อนเที่ยง`).unread).toEqual([
      { line: 1, text: 'บันทึกช่วยจำ' },
      { line: 11, text: 'โทรถามก่อนเที่ยง' },
    ]);
  });

  it('is returned with its line: a row that breaks off, without hurting the next', () => {
    const broken = `\tO1\n\tเรื่อง\n${good}`;
    expect(lines(broken)).toEqual([1, 2]);
    expect(parseDocument(broken).items).toHaveLength(1);
  });

  it('is returned with its line: a row cut off by the column headings of the next page', () => {
    const cut = `\tO1\n\tเรื่อง\n \t${'ข้อ\n\tข้อมูล\n\tคะแนน'}\n${good.replace('O1', 'O2')}`;
    expect(lines(cut)).toEqual([1, 2]);
    expect(parseDocument(cut).items.map(({ code }) => code)).toEqual(['O2']);
  });

  it('is returned with its line: a score that is none, while the item stays', () => {
    const odd = good.replace('0.00', 'รอผล');
    expect(parseDocument(odd).unread).toEqual([{ line: 4, text: 'รอผล' }]);
    expect(parseDocument(odd).items[0]?.score).toBeUndefined();
  });

  it('is returned with its line: a cell beyond the sixth', () => {
    expect(lines(`${good}\tหมายเหตุท้ายแถว\n${good.replace('O1', 'O2')}`)).toEqual([7]);
  });

  it('is all of a text that is no assignment document', () => {
    expect(lines('เรียน ทุกท่าน\n\nวันนี้ประชุม')).toEqual([1, 3]);
  });

  it('never makes the parser throw or lose a line', () => {
    const piece = fc.constantFrom(
      '\t',
      '\n',
      '\nO1\n',
      '\tO2\n',
      '\tข้อ\n',
      'ตัวชี้วัดที่ 9 ',
      ' ',
      'ก',
      '(',
      ')',
      '+',
      '-',
      '0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { unread } = parseDocument(text);
        const all = text.split('\n');
        expect(unread.every(({ line, text: read }) => all[line - 1]?.includes(read.trim()))).toBe(true);
      }),
    );
  });
});
