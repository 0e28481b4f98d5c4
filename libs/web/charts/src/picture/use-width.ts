import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const watched = new WeakMap<Element, (width: number) => void>();
let observer: ResizeObserver | undefined;

/** One observer for all: where a hundred strips change with their column, they are drawn again together. */
function watch(element: Element, tell: (width: number) => void): () => void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) watched.get(target)?.(contentRect.width);
  });
  watched.set(element, tell);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer?.unobserve(element);
  };
}

/** Pixels of the screen to one of a picture: more than 1 where the reader has chosen a larger type. */
export function zoom(): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(root) && root > 0 ? root / 16 : 1;
}

/**
 * How wide an element is, in pixels of a picture. Known before the first paint, so that nothing moves.
 * 0 where nothing is laid out.
 */
export function useWidth<E extends Element>(): { ref: RefObject<E | null>; width: number } {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const tell = (pixels: number) => setWidth(Math.floor(pixels / zoom()));
    const style = getComputedStyle(element);
    const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    tell(element.clientWidth - (padding || 0));
    return watch(element, tell);
  }, []);
  return { ref, width };
}
