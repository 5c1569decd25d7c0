// The charts of a tab, each hung on its cell: they scroll with the grid, under frozen rows and columns.

import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { SheetWire } from '../protocol.js';
import type { Words } from '../words.js';
import type { Block } from './blocks.js';
import { Chart } from './chart.js';
import type { Layout } from './layout.js';
import { drawnHeight } from './row-height.js';

interface ChartsProps {
  readonly sheet: SheetWire;
  readonly layout: Layout;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Where a chart hangs is measured again when others are drawn. */
  readonly blocks: readonly Block[];
  readonly words: Words;
}

export function Charts({ sheet, layout, scroller, blocks, words }: ChartsProps) {
  const tops = useRowTops(sheet, scroller, blocks);
  return (
    <>
      {sheet.charts.map((chart) => {
        const top = tops.get(chart.row);
        if (top === undefined) return null;
        const left = leftOf(layout, chart.column) + chart.offsetX;
        return <Chart key={chart.id} {...{ chart, left, words }} top={top + chart.offsetY} />;
      })}
    </>
  );
}

/** A hidden column has no place of its own: the next one's. */
const leftOf = ({ columns, width }: Layout, column: number): number =>
  columns.reduceRight((left, one) => (one.index >= column ? left - one.width : left), width);

/** Rows are as high as their text: only the page knows where they lie. */
function useRowTops({ charts }: SheetWire, scroller: RefObject<HTMLElement | null>, blocks: readonly Block[]) {
  const [tops, setTops] = useState<ReadonlyMap<number, number>>(new Map());
  useLayoutEffect(() => {
    const table = scroller.current?.querySelector('table');
    if (!table || charts.length === 0) return;
    const measure = () => setTops(new Map(charts.flatMap(({ row }) => topOf(table, row))));
    const watch = new ResizeObserver(measure);
    watch.observe(table);
    measure();
    return () => watch.disconnect();
  }, [charts, blocks.map(({ isDrawn }) => isDrawn).join()]);
  return tops;
}

function topOf(table: HTMLTableElement, row: number): readonly (readonly [number, number])[] {
  const line = [...table.rows].find((one) => lastRowOf(one) >= row);
  const from = Number(line?.dataset.from ?? row); // in a block that is not drawn: about there
  return line ? [[row, line.offsetTop + (row - from) * drawnHeight(null)]] : [];
}

const lastRowOf = ({ dataset, ariaRowIndex }: HTMLTableRowElement): number =>
  Number(dataset.to ?? Number(ariaRowIndex ?? 0) - 1);
