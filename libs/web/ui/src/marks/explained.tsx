import { useCallback, useRef, useState, type ReactNode } from 'react';
import { onDemand } from '../on-demand/on-demand.js';

export interface ExplainedProps {
  /** What is said of it; those who hear the page are told it by the children. */
  text: string;
  className: string | undefined;
  children: ReactNode;
}

// Hundreds of marks stand on a page and few are pointed at. What they say is in the page already, so that nothing
// need be said where this cannot be had.
const Explanation = onDemand(
  async () => (await import('./explanation.js')).Explanation,
  () => null,
);

/** A mark that explains itself while it is pointed at or has the focus. */
export function Explained({ text, className, children }: ExplainedProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <span
        ref={place}
        className={className}
        tabIndex={0}
        onPointerEnter={open}
        onPointerLeave={close}
        onFocus={open}
        onBlur={close}
      >
        {children}
      </span>
      {isOpen && <Explanation place={place} text={text} onClose={close} />}
    </>
  );
}
