import { type ReactNode } from 'react';
import classes from './section.module.css';

export interface SectionProps {
  /** By which the page's own contents lead here. */
  id: string;
  title: string;
  /** What can be done there. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A part of the page under a heading of its own. */
export function Section({ id, title, tools, children }: SectionProps) {
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {tools && <div className={classes.tools}>{tools}</div>}
      </div>
      {children}
    </section>
  );
}
