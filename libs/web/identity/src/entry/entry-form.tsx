import { Form, type FormState } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './entry-page.module.css';

export interface EntryFormProps<Values extends object> {
  form: FormState<Values>;
  submit: string;
  children: ReactNode;
}

/** A short form: its fields, what went wrong, one button. */
export function EntryForm<Values extends object>({ form, submit, children }: EntryFormProps<Values>) {
  return (
    <Form
      form={form}
      className={classes.form}
      actions={
        <Button type="submit" size="md" fullWidth loading={form.busy}>
          {submit}
        </Button>
      }
    >
      {children}
    </Form>
  );
}
