// Reads an Excel file back: values by another library, colours, number formats and page set-up from the file's own XML.

import readExcelFile from 'read-excel-file/node';
import { unzip } from '../unzip.js';

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  /** Fill of a cell as "#RRGGBB", '' = none; by its address. */
  readonly fill: (cell: string) => string;
  /** Font of a cell as the file spells it; by its address. */
  readonly font: (cell: string) => string;
  /** Number format of a cell, '' = automatic; by its address. */
  readonly format: (cell: string) => string;
  /** The sheet's XML. */
  readonly xml: string;
}

export async function readXlsx(bytes: Uint8Array): Promise<ReadSheet[]> {
  const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
  const part = unzip(bytes);
  const fills = fillsByStyle(part('xl/styles.xml'));
  const fonts = fontsByStyle(part('xl/styles.xml'));
  const formats = formatsByStyle(part('xl/styles.xml'));
  return sheets.map(({ sheet, data }, index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    const styles = new Map(
      [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g)].map(([, cell = '', style]) => [cell, Number(style)]),
    );
    const of = (all: readonly string[]) => (cell: string) => all[styles.get(cell) ?? 0] ?? '';
    return { name: sheet, rows: data, xml, fill: of(fills), font: of(fonts), format: of(formats) };
  });
}

/** ECMA-376 part 1, 18.8: a cell names a format, the format a fill. */
function fillsByStyle(xml: string): string[] {
  const colours = [...section(xml, 'fills').matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) =>
    fill.includes('patternType="solid"') ? `#${/<fgColor rgb="FF([0-9A-F]{6})"/i.exec(fill)?.[1] ?? ''}` : '',
  );
  return [...section(xml, 'cellXfs').matchAll(/<xf [^>]*>/g)].map(
    ([format]) => colours[Number(/fillId="(\d+)"/.exec(format)?.[1] ?? 0)] ?? '',
  );
}

function fontsByStyle(xml: string): string[] {
  const fonts = section(xml, 'fonts').match(/<font>.*?<\/font>/gs) ?? [];
  return [...section(xml, 'cellXfs').matchAll(/<xf [^>]*>/g)].map(
    ([format]) => fonts[Number(/fontId="(\d+)"/.exec(format)?.[1] ?? 0)] ?? '',
  );
}

/** LibreOffice marks single letters with backslashes. */
function formatsByStyle(xml: string): string[] {
  const codes = new Map(
    [...section(xml, 'numFmts').matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id = '', code = '']) => [
      id,
      code
        .replace(/&quot;/g, '"')
        .replace(/&gt;/g, '>')
        .replace(/\\/g, '')
        .replace('General', ''),
    ]),
  );
  return [...section(xml, 'cellXfs').matchAll(/<xf [^>]*>/g)].map(
    ([format]) => codes.get(/numFmtId="(\d+)"/.exec(format)?.[1] ?? '') ?? '',
  );
}

const section = (xml: string, name: string): string =>
  new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(xml)?.[0] ?? '';
