import {
  defaultRangeExtractor,
  useVirtualizer,
  useWindowVirtualizer,
  type Range,
} from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';

/** Up to here all rows of most tables stand in the page, so that the browser's own search finds every word. */
export const VIRTUAL_FROM = 200;
/** Taken for true, in pixels, until a row is measured. */
const ROW_HEIGHT = 44;
const CARD_HEIGHT = 240;
/** How many are drawn beyond each end of what is in view. */
const OVERSCAN = 12;
const CARDS_OVERSCAN = 3;

export interface DrawnItem {
  readonly index: number;
  /** Height in pixels of the lines that are left out before this one. */
  readonly gap: number;
}

export interface VirtualRows {
  readonly items: readonly DrawnItem[];
  /** Height in pixels of the lines left out at the end. */
  readonly rest: number;
  /** Given to each row as its ref, so that its true height is known. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

interface VirtualRowsOptions {
  readonly count: number;
  /** Rows more than which only those in view are drawn. */
  readonly from: number;
  /** The table scrolls in this box; null where it scrolls with the page. */
  readonly boxed: boolean;
  readonly box: RefObject<HTMLElement | null>;
  readonly all: boolean;
  /** Each row is a card. */
  readonly cards: boolean;
  /** Stays drawn wherever one scrolls, so that the focus is not lost. */
  readonly active: number;
}

/** The lines of a long table that are in view and a few around them; all of them while there are few. */
export function useVirtualRows({
  count,
  from,
  boxed,
  box,
  all,
  cards,
  active,
}: VirtualRowsOptions): VirtualRows {
  const enabled = !all && count > from;
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (enabled && !boxed && box.current) setTop(box.current.getBoundingClientRect().top + window.scrollY);
  }, [enabled, boxed, box]);
  const shared = {
    count,
    estimateSize: () => (cards ? CARD_HEIGHT : ROW_HEIGHT),
    overscan: cards ? CARDS_OVERSCAN : OVERSCAN,
    rangeExtractor: (range: Range) => {
      const drawn = new Set(defaultRangeExtractor(range));
      if (active >= 0 && active < count) drawn.add(active);
      return [...drawn].sort((a, b) => a - b);
    },
  };
  const inBox = useVirtualizer({
    ...shared,
    enabled: enabled && boxed,
    getScrollElement: () => box.current,
  });
  const inPage = useWindowVirtualizer({ ...shared, enabled: enabled && !boxed, scrollMargin: top });
  if (!enabled) {
    const items = Array.from({ length: count }, (_, index) => ({ index, gap: 0 }));
    return { items, rest: 0, measure: undefined };
  }
  const virtualizer = boxed ? inBox : inPage;
  const margin = boxed ? 0 : top;
  let end = 0;
  const items = virtualizer.getVirtualItems().map(({ index, start, size }) => {
    const gap = Math.max(0, start - margin - end);
    end = start - margin + size;
    return { index, gap };
  });
  return { items, rest: Math.max(0, virtualizer.getTotalSize() - end), measure: virtualizer.measureElement };
}
