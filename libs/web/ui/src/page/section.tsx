import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

export interface SectionProps {
  /** By which the page's own contents lead here. */
  id?: string;
  title: string;
  /** What can be done there. */
  tools?: ReactNode;
  /** No wider than a column of text. */
  narrow?: boolean;
  children: ReactNode;
}

/** A part of the page under a heading of its own. */
export function Section({ id, title, tools, narrow = false, children }: SectionProps) {
  const made = useId();
  const heading = id ?? made;
  return (
    <section className={classes.section} aria-labelledby={heading} data-narrow={narrow || undefined}>
      <div className={classes.head}>
        <h2 id={heading}>{title}</h2>
        {tools && <div className={classes.tools}>{tools}</div>}
      </div>
      {children}
    </section>
  );
}
