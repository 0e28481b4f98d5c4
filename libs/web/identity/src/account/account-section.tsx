import { Form, type FormState } from '@commonworks/web-ui';
import { Button, Text, Title } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
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

export interface AccountFormProps<Values extends object> {
  form: FormState<Values>;
  submit: string;
  /** Told once it was done. */
  done: string;
  children: ReactNode;
}

/** The form of one part: its fields, what went wrong or that it was done, and its button. */
export function AccountForm<Values extends object>({
  form,
  submit,
  done,
  children,
}: AccountFormProps<Values>) {
  return (
    <Form
      form={form}
      className={classes.form}
      actions={
        <>
          {form.done && (
            <Text role="status" className={classes.done}>
              {done}
            </Text>
          )}
          <Button type="submit" variant="default" loading={form.busy}>
            {submit}
          </Button>
        </>
      }
    >
      {children}
    </Form>
  );
}
