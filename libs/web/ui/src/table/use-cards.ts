import { useLayoutEffect, useState, type RefObject } from 'react';

/** Widths in rem. */
const PRINTED_WIDTH = 43;
const rem = (pixels: number) =>
  pixels / parseFloat(getComputedStyle(document.documentElement).fontSize || '16');

/** Whether the place is too narrow for the columns, so that each row is a card; on paper, by the paper's width. */
export function useCards(box: RefObject<HTMLElement | null>, below: number, printing: boolean): boolean {
  // Where the window is too narrow its parts are: rows need not be drawn as a table first.
  const [narrow, setNarrow] = useState(() => rem(window.innerWidth) < below);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // No width at all: not laid out, so nothing is known.
    const measure = () => setNarrow(element.clientWidth > 0 && rem(element.clientWidth) < below);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, below]);
  return printing ? PRINTED_WIDTH < below : narrow;
}
