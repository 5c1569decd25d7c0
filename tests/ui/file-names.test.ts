import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../src/ui/export/file-name.js';
import { sheetNames } from '../../src/ui/export/sheet-names.js';

test('a file is called after its tab, the province and the day', () => {
  expect(fileName(['สรุปผู้บริหาร', 'จังหวัดระยอง', '2564-03-17'])).toBe('สรุปผู้บริหาร จังหวัดระยอง 2564-03-17');
});

test.each([
  ['ก/ข: "ค"?', 'ก-ข- -ค--'],
  ['con', '_con'],
  ['LPT1.x', '_LPT1.x'],
  ['console', 'console'],
  ['จบด้วยจุด...', 'จบด้วยจุด'],
  ['สอง\nบรรทัด\tแท็บ', 'สอง บรรทัด แท็บ'],
  ['‮fdp.exe', '-fdp.exe'],
])('%j becomes %j', (name, safe) => {
  expect(fileName([name])).toBe(safe);
});

test('whatever a tab is called, Windows takes the name, and the day stays in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (tab) => {
      const name = fileName([tab, '2564-03-17']);
      expect(name).toMatch(/2564-03-17$/);
      expect([...name].length).toBeLessThanOrEqual(120);
      expect([...name].filter((letter) => letter < ' ' || '\\/:*?"<>|'.includes(letter))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('whatever tabs are called, Excel takes the names of its sheets, and no two are alike', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('ก', 'A', 'a', '/', '[', "'", ' '), maxLength: 40 })),
      (tabs) => {
        const names = sheetNames(tabs);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(tabs.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]/\\:*?]{1,31}(?<!')$/);
      },
    ),
  );
});
