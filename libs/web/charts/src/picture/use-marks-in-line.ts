import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { focusMark } from './marked-element.js';
import { nextInLine } from './next-in-line.js';

export interface MarksInLine {
  ref: RefObject<SVGSVGElement | null>;
  /** Id of the one mark that the Tab key reaches. */
  reachable: string | null;
  onFocus: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The keyboard's way through marks that stand in one line: one tab stop, arrows to the next, Home and End to the ends. */
export function useMarksInLine(ids: readonly string[]): MarksInLine {
  const ref = useRef<SVGSVGElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const current = Math.max(0, last === null ? 0 : ids.indexOf(last));
  const onKeyDown = (event: KeyboardEvent) => {
    const target = ids.at(nextInLine(event.key, current, ids.length) ?? ids.length);
    if (target === undefined) return;
    event.preventDefault();
    focusMark(ref.current, target);
  };
  return { ref, reachable: ids.at(current) ?? null, onFocus: setLast, onKeyDown };
}
