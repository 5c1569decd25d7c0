// English words of the export dialog and of what it makes.

import type { Catalogue } from '../catalogue.js';
import type { exportWords as thai } from '../th/export.js';
import { many } from './many.js';

export const exportWords: Pick<Catalogue, keyof typeof thai> = {
  'export.title': 'Export',
  'export.tabs': 'Tabs',
  'export.list': 'brought up to date before the export',
  'export.log': 'log of the add-on',
  'export.all': 'Select all (except logs)',
  'export.none': 'Select none',
  'export.format': 'Format',
  'export.xlsx': 'Excel (.xlsx)',
  'export.csv': 'CSV (.csv)',
  'export.print': 'Print or PDF',
  'export.xlsxHint': 'One file, a sheet for each tab, with colours and charts, set up for A4.',
  'export.csvHint':
    'A file for each tab: the data alone, without colours and charts. Excel turns texts such as 0381234567, 3/4 or 9.10 in it into numbers or days: for columns with these choose Excel instead.',
  'export.printHint': 'A4, with charts, page numbers and the headings on every page.',
  'export.chosen': (p) => (p.count === 0 ? 'No tab selected' : `${many(p.count, 'tab')} selected`),
  'export.save': 'Make the file',
  'export.openPrint': 'Open the print view',
  'export.rebuilding': 'Bringing the summary up to date…',
  'export.reading': (p) => `Reading the tab “${p.tab}” (${p.at} of ${p.of})…`,
  'export.making': 'Making the file…',
  'export.saved': (p) => `Saved ${p.file}`,
  'export.savedMany': (p) => `Saved ${many(p.count, 'file')}`,
  'export.saveAgain': 'Not in your downloads folder? Click a name to save it again:',
  'export.printing': 'In the print window choose a printer, or “Save as PDF” as the destination, and save.',
  'export.pdfName': (p) => `Suggested file name: ${p.file}`,
  'export.printAgain': 'Print again',
  'export.printTab': 'Open the print view in a new tab (if no print window appears)',
  'export.nothingMade': 'No file was made.',
  'export.moreTabs': (p) => `and ${many(p.count, 'more tab')}`,
  'export.cutTexts': (p) => `Too long for an Excel file, shortened there: ${many(p.count, 'text')}`,
  'export.cut': (p) =>
    `Tab “${p.tab}”, cell ${p.cell}: of ${p.length} characters the file has the first ${p.limit}. For all of them, save as CSV.`,
  'export.tallTexts': (p) => `Complete in the file, but too long to be seen in full in Excel: ${many(p.count, 'text')}`,
  'export.tall': (p) =>
    `Tab “${p.tab}”, cell ${p.cell}: ${p.length} characters. In Excel click the cell and read all of it in the formula bar.`,
  'export.lostColours': (p) => `Conditional colours not exported in full: ${many(p.count, 'tab')}`,
  'export.colours': (p) =>
    `Tab “${p.tab}”: ${many(p.count, 'colour rule')} cannot be exported; those colours are in the sheet only.`,
  'export.otherCharts': (p) => `Shown as columns instead of their own kind: ${many(p.count, 'chart')}`,
  'export.chart': (p) =>
    `Tab “${p.tab}”, chart ${p.title && `“${p.title}” `}at ${p.cell}: exported as columns, with the figures of the sheet.`,
  'export.page': 'Page',
  'export.of': 'of',
  'export.part': (p) => `part ${p.at} of ${p.of}`,
};
