import { Button, Text, Title } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Problem } from '../session/use-outcome.js';
import classes from './account-page.module.css';

/** A part of the account, under its heading. */
export function AccountSection({
  anchor,
  title,
  lead,
  children,
}: {
  /** What an address leads to it by, after `#`. */
  anchor?: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    // A link of a mail arrives before the page is there: the browser itself finds nothing to go to.
    if (anchor !== undefined && hash === `#${anchor}`) section.current?.scrollIntoView();
  }, [anchor, hash]);
  return (
    <section ref={section} id={anchor} aria-labelledby={id} className={classes.section}>
      <Title order={2} id={id}>
        {title}
      </Title>
      {lead !== undefined && <Text c="dimmed">{lead}</Text>}
      {children}
    </section>
  );
}

export interface AccountFormProps {
  submit: string;
  busy: boolean;
  problem: Problem | null;
  /** Names of the fields that tell their own problem. */
  fields: readonly string[];
  /** Told once it was done. */
  done: string | null;
  onSubmit: (values: Record<string, string>, form: HTMLFormElement) => void;
  children: ReactNode;
}

/** The form of one part: its fields, what went wrong or that it was done, and its button. */
export function AccountForm({ submit, busy, problem, fields, done, onSubmit, children }: AccountFormProps) {
  const general = problem && !(problem.field && fields.includes(problem.field)) ? problem.message : null;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        const entries = [...new FormData(event.currentTarget)];
        onSubmit(
          Object.fromEntries(entries.map(([name, value]) => [name, String(value)])),
          event.currentTarget,
        );
      }}
    >
      {children}
      {general !== null && (
        <div role="alert" className={classes.problem}>
          {general}
        </div>
      )}
      {done !== null && (
        <Text role="status" className={classes.done}>
          {done}
        </Text>
      )}
      <Button type="submit" variant="default" loading={busy}>
        {submit}
      </Button>
    </form>
  );
}
