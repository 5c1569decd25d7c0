import { describe, expect, test } from 'vitest';
import { typedClasses } from '../../declared-types';
import { openSheet } from './sheet-script';

const KINDS = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'];

describe('builders of charts', () => {
  const { run, refused, emulator } = openSheet();

  test.each(KINDS)('of the kind %s have just the members Google’s types give them', (kind) => {
    const typed = typedClasses(['Spreadsheet']).get(`Embedded${kind}ChartBuilder`) ?? [];
    const own = run(`
      const names = [];
      for (const name in sheet.newChart().as${kind}Chart()) names.push(name);
      return names;`) as string[];
    expect(own.sort()).toEqual(typed.toSorted());
  });

  test('know their kind, and pass on what was set before', () => {
    expect(
      run(`
        const pie = sheet.newChart().addRange(sheet.getRange('A1:B4')).setPosition(2, 3, 4, 5).asPieChart().set3D().setTitle('Share');
        const chart = pie.setLegendPosition(Charts.Position.BOTTOM).asLineChart().setCurveStyle(Charts.CurveStyle.SMOOTH).build();
        const options = chart.getOptions();
        return [String(pie), String(pie.getChartType()), chart.modify().getChartType().toString(), chart.getRanges()[0].getA1Notation(),
          chart.getContainerInfo().getOffsetY(), ...['is3D', 'title', 'legend.position', 'curveType'].map((name) => options.get(name))];`),
    ).toEqual(['EmbeddedPieChartBuilder', 'PIE', 'LINE', 'A1:B4', 5, true, 'Share', 'bottom', 'function']);
  });

  test('take text styles of Charts, part by part, and no others', () => {
    expect(
      run(`
        const style = Charts.newTextStyle().setColor('#ff0000').setFontSize(12).build();
        const options = sheet.newChart().asBarChart().setTitleTextStyle(style).setXAxisTitleTextStyle(style).build().getOptions();
        return [style.getFontName(), options.get('titleTextStyle.color'), options.get('hAxis.titleTextStyle.fontSize'), options.get('titleTextStyle.fontName')];`),
    ).toEqual([null, '#ff0000', 12, null]);
    const other = 'SpreadsheetApp.newTextStyle().build()';
    expect(refused(`sheet.newChart().asBarChart().setTitleTextStyle(${other});`)).toContain('SpreadsheetApp.TextStyle');
    expect(refused(`sheet.getRange('A1').setTextStyle(Charts.newTextStyle().build());`)).toContain('Charts.TextStyle');
  });

  test('keep their own kind of setters along a chain', () => {
    expect(
      run(`
        const options = sheet.newChart().asTableChart().enablePaging(20, 2).setOption('x.y', 1).setInitialSortingDescending(3).build().getOptions();
        return ['page', 'pageSize', 'startPage', 'sortColumn', 'sortAscending', 'x.y', 'nothing'].map((name) => options.get(name));`),
    ).toEqual(['enable', 20, 2, 3, false, 1, null]);
  });

  test('refuse by name what belongs to another kind', () => {
    expect(() => emulator.evaluate('SpreadsheetApp.getActiveSheet().newChart().asPieChart().setStacked()')).toThrow(
      'Not emulated: EmbeddedPieChartBuilder.setStacked',
    );
    expect(() => emulator.evaluate('SpreadsheetApp.getActiveSheet().newChart().setTitle("x")')).toThrow(
      'Not emulated: EmbeddedChartBuilder.setTitle',
    );
  });

  test('insert, change and remove charts of any kind', () => {
    expect(
      run(`
        sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B4')).setStacked().build());
        const [chart] = sheet.getCharts();
        sheet.updateChart(chart.modify().asBarChart().reverseDirection().build());
        const [changed] = sheet.getCharts();
        const seen = [changed.getChartId() === chart.getChartId(), changed.modify().getChartType().toString(), changed.getOptions().get('isStacked')];
        sheet.removeChart(changed);
        return [...seen, sheet.getCharts().length];`),
    ).toEqual([true, 'BAR', true, 0]);
    expect(refused('sheet.newChart().asLineChart().setCurveStyle("SMOOTH")')).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedLineChartBuilder.setCurveStyle.",
    );
  });
});
