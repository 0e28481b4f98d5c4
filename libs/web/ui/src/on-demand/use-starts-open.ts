import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * Whether it is open, for what was loaded by its own button. That one has gone, so the button that took its place has
 * the focus before it opens, and gets it back when it closes.
 */
export function useStartsOpen(startsOpen = false): {
  opened: boolean;
  setOpened: (opened: boolean) => void;
  button: RefObject<HTMLButtonElement | null>;
} {
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    if (!startsOpen) return;
    button.current?.focus();
    // What opens remembers where the focus was only when it opens later than it appears.
    const timer = setTimeout(() => setOpened(true));
    return () => clearTimeout(timer);
  }, [startsOpen]);
  return { opened, setOpened, button };
}
