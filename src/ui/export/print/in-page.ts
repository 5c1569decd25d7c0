// Runs inside the print view, which holds its source: nothing outside these functions may be named in them.

/** Makes what has to go on one page small enough, then asks for the print dialog. Sizes in pixels. */
export function fitAndPrint(width: number, height: number, smallest: number, print: boolean): void {
  document.fonts.ready.then(() => {
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
