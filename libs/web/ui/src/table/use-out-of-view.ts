import { useLayoutEffect, type RefObject } from 'react';
import { markOutOfView } from '../scroll/out-of-view.js';

/** Keeps on a table's frame whether its box goes on sideways, as the table or its place grows and as one scrolls. */
export function useOutOfView(
  frame: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
  boxed: boolean,
): void {
  useLayoutEffect(() => {
    const element = box.current;
    const holder = frame.current;
    if (!boxed || !element || !holder) return;
    const mark = () => markOutOfView(holder, element);
    mark();
    const observer = new ResizeObserver(mark);
    for (const each of [element, ...element.children]) observer.observe(each);
    element.addEventListener('scroll', mark, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', mark);
      holder.removeAttribute('data-more');
    };
  }, [frame, box, boxed]);
}
