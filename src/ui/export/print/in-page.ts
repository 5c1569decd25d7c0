// Runs inside the print view, which holds its source: nothing outside these functions may be named in them.

/** Makes headings low enough and what has to go on one page small enough, then asks for the print dialog. Sizes in pixels. */
export function fitAndPrint(
  width: number,
  height: number,
  smallest: number,
  print: boolean,
  fitHeadings: (smallest: number) => void,
): void {
  document.fonts.ready.then(() => {
    fitHeadings(smallest);
    document.querySelectorAll<HTMLElement>('.one-page').forEach((tab) => {
      let scale = 1;
      do {
        tab.style.setProperty('zoom', scale.toFixed(2));
        tab.style.width = `${width / scale}px`;
        scale -= 0.02;
      } while (scale >= smallest && tab.getBoundingClientRect().height > height);
    });
    document.documentElement.dataset.ready = 'true';
    if (print) window.print();
  });
}

/** Of headings too high to come again on every page the last rows do, which name the columns; those above stand in a table of their own before them. Where the last one is too high by itself its letters become smaller. */
export function fitHeadings(smallest: number): void {
  document.querySelectorAll<HTMLTableSectionElement>('[data-most-heading] thead').forEach((head) => {
    const table = head.parentElement as HTMLTableElement;
    const most = Number(head.closest<HTMLElement>('[data-most-heading]')?.dataset.mostHeading);
    const rows = [...head.rows];
    const isCut = (at: number) =>
      rows.slice(0, at).some((row, index) => [...row.cells].some(({ rowSpan }) => index + rowSpan > at));
    const starts = rows.flatMap((_, at) => (isCut(at) ? [] : [at]));
    const bottom = head.getBoundingClientRect().bottom;
    const heightFrom = (at: number) => bottom - (rows[at]?.getBoundingClientRect().top ?? bottom);
    const from = starts.find((at) => heightFrom(at) <= most) ?? starts[starts.length - 1] ?? 0;
    if (from > 0) {
      const above = table.cloneNode() as HTMLTableElement;
      above.append(...table.querySelectorAll('colgroup'), document.createElement('tbody'));
      table.prepend(above.querySelector('colgroup')?.cloneNode(true) ?? '');
      above.tBodies[0]?.append(...rows.slice(0, from));
      above.style.breakAfter = 'avoid';
      table.style.marginTop = '-1px'; // the line between them is one
      table.before(above);
    }
    const cells = rows.slice(from).flatMap((row) => [...row.cells]);
    const sizes = cells.map(({ style }) => Number.parseFloat(style.fontSize));
    const isTooHigh = () => head.getBoundingClientRect().height > most;
    const scaleTo = (scale: number) => {
      for (const [index, cell] of cells.entries()) cell.style.fontSize = `${(sizes[index] ?? 10) * scale}pt`;
    };
    for (let scale = 1; scale >= smallest && isTooHigh(); scale -= 0.05) scaleTo(scale);
    if (isTooHigh()) scaleTo(1);
  });
}
