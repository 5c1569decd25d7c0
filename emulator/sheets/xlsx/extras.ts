// What the writer has no word for, put into its XML: results of formulas, hidden and grouped lines, hidden and coloured
// tabs, named ranges, filters, dropdown lists, links and notes; elements in the order the format demands (ECMA-376 part 1, 18.3.1.99).

import { cellName, formatRect } from '../a1';
import { seenColor } from '../color';
import type { Sheet, Workbook } from '../model';
import { linkAt } from '../view';
import { definedNames } from './addresses';
import { dropdowns } from './dropdowns';
import { withResults } from './formulas';
import { type Attributes, lineAttributes } from './lines';
import { hasNotes, noteFiles, noteRelations, noteTypes } from './notes';
import { escapeAttribute } from './xml';

interface Place {
  readonly sheetIndex: number;
}

export function extras(book: Workbook): unknown {
  const { sheets } = book.state;
  const at = ({ sheetIndex }: Place) => sheets[sheetIndex];
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => noteTypes(sheets) || undefined },
        'xl/workbook.xml': {
          transformElementAttributes: (tag: string, attributes: Attributes, index: number | undefined) =>
            tag === 'sheet' && index !== undefined && sheets[index]?.hidden
              ? { ...attributes, state: 'hidden' }
              : attributes,
          transform: (content: string) => content.replace('<definedNames/>', () => definedNames(book)),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_: unknown, place: Place) => {
            const sheet = at(place);
            return sheet && (linkRelations(book, sheet) + noteRelations(sheet, place.sheetIndex + 1) || undefined);
          },
        },
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (
            tag: string,
            attributes: Attributes,
            index: number,
            _: unknown,
            place: Place,
          ) => {
            const sheet = at(place);
            if (!sheet || index === undefined || (tag !== 'row' && tag !== 'col')) return attributes;
            return { ...attributes, ...lineAttributes(book, sheet, tag === 'row' ? 'rows' : 'columns', index + 1) };
          },
          transform: (content: string, _: unknown, place: Place) => {
            const sheet = at(place);
            return sheet ? withElements(book, sheet, withResults(book, sheet, content)) : content;
          },
        },
      },
      write: {
        files: () => Object.assign({}, ...sheets.map((sheet, index) => noteFiles(sheet, index + 1))),
      },
    },
  };
}

const AFTER_LISTS =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing)|<\/worksheet>/;

function withElements(book: Workbook, sheet: Sheet, xml: string): string {
  const filter = sheet.filter ? `<autoFilter ref="${formatRect(sheet.filter.range)}"/>` : '';
  const lists = dropdowns(book, sheet) + hyperlinks(book, sheet);
  const notes = hasNotes(sheet) ? '<legacyDrawing r:id="rIdNoteShapes"/>' : '';
  return xml
    .replace(/<worksheet [^>]*>/, (tag) => tag + sheetProperties(sheet))
    .replace('</sheetData>', (tag) => tag + filter)
    .replace(AFTER_LISTS, (tag) => lists + tag)
    .replace('</worksheet>', (tag) => notes + tag);
}

function sheetProperties({ tabColor, rowControl, columnControl }: Sheet): string {
  const color = tabColor ? `<tabColor rgb="FF${seenColor(tabColor).slice(1).toUpperCase()}"/>` : '';
  const below = rowControl === 'AFTER' ? 1 : 0;
  const right = columnControl === 'AFTER' ? 1 : 0;
  return `<sheetPr>${color}<outlinePr summaryBelow="${below}" summaryRight="${right}"/></sheetPr>`;
}

/** Cells with a link and where it leads; those whose formula is HYPERLINK bring their own. */
function linksOf(book: Workbook, sheet: Sheet): [string, string][] {
  const links: [string, string][] = [];
  sheet.rows.forEach((cells, row) => {
    cells?.values.forEach((value, column) => {
      const link = typeof value === 'string' ? linkAt(book, sheet, row, column) : undefined;
      if (link && /^(https?|mailto):/.test(link)) links.push([cellName(row, column), link]);
    });
  });
  return links;
}

function hyperlinks(book: Workbook, sheet: Sheet): string {
  const links = linksOf(book, sheet).map(([cell], index) => `<hyperlink ref="${cell}" r:id="rIdLink${index}"/>`);
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}

const LINK_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

function linkRelations(book: Workbook, sheet: Sheet): string {
  return linksOf(book, sheet)
    .map(
      ([, target], index) =>
        `<Relationship Id="rIdLink${index}" Type="${LINK_TYPE}" Target="${escapeAttribute(target)}" TargetMode="External"/>`,
    )
    .join('');
}
