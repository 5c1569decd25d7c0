// What write-excel-file has no word for, put into its XML: how each sheet goes on paper, and links. Elements stand in the order
// that ECMA-376 part 1, 18.3.1.99 demands.

import type { Feature } from 'write-excel-file/browser';
import { columnLetter } from '../../core/grid.js';
import { sumOf } from './measure.js';
import { LANDSCAPE_PX, type Paper } from './paper.js';
import { escapedXml } from './xml.js';

export interface PagedSheet {
  readonly name: string;
  readonly paper: Paper;
  /** Pixels per column. */
  readonly widths: readonly number[];
  readonly links: readonly SheetLink[];
}

export interface SheetLink {
  /** "H3" */
  readonly cell: string;
  readonly target: string;
}

/** Lists are not made smaller than three quarters of their size: wider ones take more pages side by side. */
const SMALLEST_SCALE = 0.75;
/** Inches. */
const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.6" header="0.2" footer="0.3"/>';
const A4 = 9;

export const pageSetUp = (sheets: readonly PagedSheet[], footer: string): Feature<Blob | ArrayBuffer> => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml) => xml.replace('<definedNames/>', () => `<definedNames>${titlesOf(sheets)}</definedNames>`),
      },
      'xl/worksheets/_rels/sheet{id}.xml.rels': {
        insert: (_, { sheetIndex }) => relationsOf(sheets[sheetIndex]?.links ?? []) || undefined,
      },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          return sheet ? withPages(xml, sheet, footer) : xml;
        },
      },
    },
  },
});

const withPages = (xml: string, sheet: PagedSheet, footer: string): string =>
  xml
    .replace(/<worksheet [^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<pageMargins[^>]*\/>/, () => linksOf(sheet.links) + MARGINS)
    .replace(
      /<pageSetup[^>]*\/>/,
      () => `${setUpOf(sheet)}<headerFooter><oddFooter>${escapedXml(footer)}</oddFooter></headerFooter>`,
    );

function setUpOf({ paper: { landscape, onePage }, widths }: PagedSheet): string {
  const wide = onePage ? 1 : Math.max(1, Math.ceil((sumOf(widths) * SMALLEST_SCALE) / LANDSCAPE_PX));
  return `<pageSetup paperSize="${A4}" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="${wide}" fitToHeight="${onePage ? 1 : 0}"/>`;
}

/** More would leave no room for the rest; the last ones name the columns. */
const MOST_HEADING_ROWS = 8;

/** Rows and columns that are printed again on every page. */
const titlesOf = (sheets: readonly PagedSheet[]): string =>
  sheets
    .map(({ name, paper: { headingRows, headingColumns } }, index) => {
      const sheet = `'${name.replace(/'/g, "''")}'!`;
      const parts = [
        headingColumns > 0 && `${sheet}$A:$${columnLetter(headingColumns)}`,
        headingRows > 0 && `${sheet}$${Math.max(1, headingRows - MOST_HEADING_ROWS + 1)}:$${headingRows}`,
      ].filter(Boolean);
      return parts.length === 0
        ? ''
        : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapedXml(parts.join(','))}</definedName>`;
    })
    .join('');

const linksOf = (links: readonly SheetLink[]): string =>
  links.length > 0
    ? `<hyperlinks>${links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="rIdLink${index}"/>`).join('')}</hyperlinks>`
    : '';

const LINK_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

const relationsOf = (links: readonly SheetLink[]): string =>
  links
    .map(
      ({ target }, index) =>
        `<Relationship Id="rIdLink${index}" Type="${LINK_TYPE}" Target="${escapedXml(target)}" TargetMode="External"/>`,
    )
    .join('');
