import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { nextRow, type TableItem } from './table-items.js';

/** Where the arrow keys write or choose: there they are not the table's. */
const OWN_KEYS = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="menu"]';

const indexOf = (element: Element): number | null => {
  const row = element.closest<HTMLElement>('[data-index]');
  return row ? Number(row.dataset['index']) : null;
};

interface RowFocus {
  /** The line that the Tab key reaches; the others are reached from it by the arrow keys. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** One stop of the Tab key for all rows; arrow keys go from row to row, Home and End to the first and the last. */
export function useRowFocus(
  body: RefObject<HTMLElement | null>,
  items: readonly TableItem<unknown>[],
): RowFocus {
  const [chosen, setChosen] = useState<number | null>(null);
  const moving = useRef(false);
  const first = items.findIndex(({ kind }) => kind === 'row');
  const active = chosen !== null && items[chosen]?.kind === 'row' ? chosen : first;

  useEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus();
  }, [active, body]);

  return {
    active,
    onKeyDown: (event) => {
      const target = event.target as Element;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || target.closest(OWN_KEYS))
        return;
      const from = indexOf(target);
      const next = from === null ? null : nextRow(items, from, event.key);
      if (next === null) return;
      event.preventDefault();
      // From a button inside the row that is active already nothing would change, and so nothing be focused.
      if (next === active) body.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus();
      else moving.current = true;
      setChosen(next);
    },
    onFocus: (event) => {
      const index = indexOf(event.target);
      if (index !== null && !moving.current) setChosen(index);
    },
  };
}
