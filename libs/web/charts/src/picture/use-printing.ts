import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being laid out for a sheet of paper. True from before the sheet is drawn until it is done. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser draws the sheet as soon as the listeners are done, so what changes must stand by then.
    const tell = (now: boolean) => flushSync(() => setPrinting(now));
    const before = () => tell(true);
    const after = () => tell(false);
    const media = window.matchMedia('print');
    const change = ({ matches }: { matches: boolean }) => tell(matches);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    media.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      media.removeEventListener('change', change);
    };
  }, []);
  return printing;
}
