// Charts of the Excel file, which the library cannot make: one part each in DrawingML (ECMA-376 part 1, 21.2), with the
// figures in it. Other kinds than columns and bars become columns, as on paper.

import type { Feature } from 'write-excel-file/browser';
import type { ExportedChart, ExportedTab } from '../../core/exported.js';
import { figuresOf, hasLegend, type Series } from './chart-figures.js';
import { escapedXml } from './xml.js';

const EMU_PER_PX = 9525;
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Pixels of a row that nobody sized; and rows kept free above a chart that was moved. */
const ROW_PX = 21;
const ROWS_ABOVE = 1;

/** Charts beside the cells come below them: on paper they would make everything smaller. */
export function chartsOnPaper({ charts, rows }: ExportedTab): ExportedChart[] {
  const columns = rows[0]?.length ?? 0;
  let free = rows.length + 1 + ROWS_ABOVE;
  return charts.map((chart) => {
    if (chart.column <= columns) return chart;
    const row = free;
    free += Math.ceil(chart.height / ROW_PX) + ROWS_ABOVE;
    return { ...chart, row, column: 1 };
  });
}

/** Per sheet, in order. */
export function sheetCharts(sheets: readonly (readonly ExportedChart[])[]): Feature<Blob | ArrayBuffer> {
  const numbered = sheets.map((charts, sheet) =>
    charts.map((chart, at) => ({ chart, part: `chart${sheet + 1}_${at + 1}` })),
  );
  const all = numbered.flat();
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => all.map(({ part }) => partType(part)).join('') || undefined },
        'xl/drawings/drawing{id}.xml': {
          insert: (_, { sheetIndex }) =>
            numbered[sheetIndex]?.map(({ chart }, at) => anchor(chart, at + 1)).join('') || undefined,
        },
        'xl/drawings/_rels/drawing{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            numbered[sheetIndex]?.map(({ part }, at) => relation(part, at + 1)).join('') || undefined,
        },
      },
      write: {
        files: () => Object.fromEntries(all.map(({ chart, part }) => [`xl/charts/${part}.xml`, chartXml(chart)])),
      },
    },
  };
}

const partType = (part: string): string => `<Override ContentType="${PART_TYPE}" PartName="/xl/charts/${part}.xml"/>`;

const relation = (part: string, id: number): string =>
  `<Relationship Id="rIdChart${id}" Type="${RELATIONS}/chart" Target="../charts/${part}.xml"/>`;

/** Hangs on its cell, as large as in the sheet. */
const anchor = ({ row, column, width, height, title }: ExportedChart, id: number): string =>
  '<xdr:oneCellAnchor>' +
  `<xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:ext cx="${Math.round(width * EMU_PER_PX)}" cy="${Math.round(height * EMU_PER_PX)}"/>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id + 1}" name="Chart ${id}" descr="${escapedXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="rIdChart${id}"/></a:graphicData></a:graphic>` +
  '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>';

function chartXml(chart: ExportedChart): string {
  const figures = figuresOf(chart);
  const { categories, series, stacked } = figures;
  const lying = chart.kind === 'BAR';
  const bars =
    `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    series.map((one, index) => seriesXml(one, index, categories, stacked)).join('') +
    `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/><c:chart>` +
    titleXml(chart.title) +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${axesXml(lying)}</c:plotArea>` +
    (hasLegend(figures) ? '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr></c:chartSpace>'
  );
}

const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="th-TH" sz="1100" b="1"/><a:t>${escapedXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** Names of bars stand from top to bottom, as in the table. */
const axesXml = (lying: boolean): string =>
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:crossAx val="2"/><c:tickLblSkip val="1"/></c:catAx>` +
  `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:crossAx val="1"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/></c:valAx>`;

/** The blocks of a stack of nothing need no figure. */
function seriesXml(
  { name, colour, values }: Series,
  index: number,
  categories: readonly string[],
  stacked: boolean,
): string {
  const shown = values.map((value) =>
    value === null || (stacked && value === 0) ? null : Math.round(value * 100) / 100,
  );
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name && `<c:tx><c:v>${escapedXml(name)}</c:v></c:tx>`}` +
    `<c:spPr><a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat><c:strLit>${points(categories)}</c:strLit></c:cat>` +
    `<c:val><c:numLit><c:formatCode>General</c:formatCode>${points(shown)}</c:numLit></c:val></c:ser>`
  );
}

const points = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${escapedXml(String(value))}</c:v></c:pt>`,
    )
    .join('')}`;
