import { type RefObject, useLayoutEffect, useState } from 'react';
import { zoom } from './use-width.js';

/**
 * Height of the screen below an element's upper edge, as the page first shows it, in pixels of a picture.
 * @param foot what else has to stand below it on the first screen, in the same pixels
 */
export function useRoom(ref: RefObject<Element | null>, foot: number): number {
  const [room, setRoom] = useState(Infinity);
  useLayoutEffect(() => {
    const tell = () => {
      if (!ref.current) return;
      const top = ref.current.getBoundingClientRect().top + window.scrollY;
      setRoom(Math.floor((window.innerHeight - top) / zoom()) - foot);
    };
    tell();
    window.addEventListener('resize', tell);
    return () => window.removeEventListener('resize', tell);
  }, [ref, foot]);
  return room;
}
