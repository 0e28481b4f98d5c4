import { type ReactNode } from 'react';
import classes from './opportunity-view.module.css';

export interface SectionProps {
  title: string;
  /** The way to take it along. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A part of the page under a heading of its own. */
export function Section({ title, tools, children }: SectionProps) {
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{title}</h2>
        {tools}
      </div>
      {children}
    </section>
  );
}
