import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../session/use-outcome.js';
import classes from './entry-page.module.css';

export interface EntryFormProps {
  submit: string;
  busy: boolean;
  problem: Problem | null;
  /** Names of the fields shown here: a problem of another field is told above the button. */
  fields: readonly string[];
  onSubmit: (values: Record<string, string>) => void;
  children: ReactNode;
}

/** A short form: its fields, what went wrong, one button. Values are read from the fields by their names. */
export function EntryForm({ submit, busy, problem, fields, onSubmit, children }: EntryFormProps) {
  const general = problem && !(problem.field && fields.includes(problem.field)) ? problem.message : null;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        const entries = [...new FormData(event.currentTarget)];
        onSubmit(Object.fromEntries(entries.map(([name, value]) => [name, String(value)])));
      }}
    >
      {children}
      {general !== null && (
        <div role="alert" className={classes.problem}>
          {general}
        </div>
      )}
      <Button type="submit" size="md" fullWidth loading={busy}>
        {submit}
      </Button>
    </form>
  );
}

/** The message for one field, if the problem is there. */
export function problemOf(problem: Problem | null, field: string): string | undefined {
  return problem?.field === field ? problem.message : undefined;
}
