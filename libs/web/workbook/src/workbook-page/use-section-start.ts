import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * Begins a section at its heading, with the focus on it, whichever way it was gone to within the page: the rail, the
 * list, the ends of a section, a dialog. Where the page opens, its own title comes first; going back returns to where
 * one was, as browsers do.
 */
export function useSectionStart(titleId: string): void {
  const { key } = useLocation();
  const way = useNavigationType();
  const visit = useRef(key);
  useEffect(() => {
    if (visit.current === key) return;
    visit.current = key;
    if (way === 'POP') return;
    const title = document.getElementById(titleId);
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  }, [key, way, titleId]);
}
