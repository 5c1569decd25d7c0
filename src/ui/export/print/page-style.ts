// How the print view looks. Named pages carry size and foot, because each tab has its own; margin boxes and page
// numbers need Chrome or Edge 131.

import { cssString } from './markup.js';

/** Left and right of what stands in a cell. */
export const CELL_PADDING_PX = 4;

export interface NamedPage {
  readonly name: string;
  readonly landscape: boolean;
  /** What stands at the foot beside the page number. */
  readonly title: string;
}

/** `pageWord`, `ofWord`: "หน้า 1 จาก 4". Thai letters need room above and below: lines are wide, and
 * cells have some above, because at the top of a page what stands higher is cut off. */
export const pageStyle = (pages: readonly NamedPage[], pageWord: string, ofWord: string): string => `
@page { size: A4; margin: 10mm 10mm 15mm; }
${pages
  .map(
    ({ name, landscape, title }) => `@page ${name} {
  size: A4 ${landscape ? 'landscape' : 'portrait'};
  @bottom-left { content: ${cssString(title)}; font: 8pt Sarabun, sans-serif; color: #5f6368; }
  @bottom-right { content: ${cssString(`${pageWord} `)} counter(page) ${cssString(` ${ofWord} `)} counter(pages); font: 8pt Sarabun, sans-serif; color: #5f6368; }
}`,
  )
  .join('\n')}
* { box-sizing: border-box; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
html { font: 10pt/1.6 Sarabun, "Leelawadee UI", Thonburi, "Noto Sans Thai", sans-serif; color: #202124; }
body { margin: 0; }
.tab { break-after: page; }
.tab:last-child { break-after: auto; }
.band + .band { break-before: page; }
.part { margin: 0 0 4px; padding-top: 4px; font-weight: 700; }
table { border-collapse: collapse; table-layout: fixed; }
.one-page table { width: 100% !important; }
th, td { padding: 3px ${CELL_PADDING_PX}px 1px; vertical-align: top; overflow-wrap: anywhere; white-space: pre-wrap; font-weight: 400; text-align: left; }
table.page td, table.page th { vertical-align: middle; }
td:empty::after { content: "\\00a0"; }
.lined { border: 1px solid #bdc1c6; }
.runs-on > div { width: max-content; min-width: 100%; }
tr { break-inside: avoid; }
.charts { padding: 4px 0; }
.side-by-side { display: flex; gap: 8px; justify-content: center; }
.chart-drawing { display: block; flex: 1 1 0; width: 100%; max-width: 190mm; font-family: Sarabun, "Leelawadee UI", Thonburi, sans-serif; }
.chart { margin-top: 6mm; break-inside: avoid; }
@media screen {
  body { padding: 10mm; background: #fff; }
  .tab { margin-bottom: 12mm; }
}
`;
