// The chart of a page: drawn by Sheets from cells of the same tab, so it follows them.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface PageChart {
  readonly kind: 'columns' | 'stacked bars';
  /** Tells it from charts that people drew. */
  readonly title: string;
  /** Beside each other: names first, then one column a series, each headed by its name. */
  readonly ranges: readonly string[];
  readonly colors: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Ends the scale; automatic where it is left out. */
  readonly most?: number;
}

export function drawChart(sheet: Sheet, { kind, ranges, row, column, ...chart }: PageChart): void {
  const plain = sheet.newChart();
  const builder = kind === 'columns' ? plain.asColumnChart() : plain.asBarChart().setStacked();
  for (const range of ranges) builder.addRange(sheet.getRange(range));
  builder
    .setNumHeaders(1)
    .setPosition(row, column, 4, 4)
    .setOption('title', chart.title)
    .setOption('titleTextStyle', { fontSize: 11, bold: true })
    .setOption('colors', [...chart.colors])
    .setOption('legend', { position: 'top' })
    .setOption('width', chart.width)
    .setOption('height', chart.height);
  if (chart.most !== undefined)
    builder.setOption(kind === 'columns' ? 'vAxis' : 'hAxis', { viewWindow: { min: 0, max: chart.most } });
  sheet.insertChart(builder.build());
}

export function removeChart(sheet: Sheet, { title }: PageChart): void {
  for (const chart of sheet.getCharts()) if (chart.getOptions().get('title') === title) sheet.removeChart(chart);
}
