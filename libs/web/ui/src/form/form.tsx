import type { ReactNode } from 'react';
import { ErrorState } from '../states/error-state.js';
import classes from './form.module.css';
import type { FormState } from './use-form.js';

export interface FormProps<Values extends object> {
  form: FormState<Values>;
  /** The fields. */
  children: ReactNode;
  /** The buttons, below what is wrong as a whole. */
  actions: ReactNode;
  className?: string | undefined;
}

/** The fields of a form, what is wrong with it as a whole, and its buttons. */
export function Form<Values extends object>({
  form: { element, submit, problem, failure },
  children,
  actions,
  className,
}: FormProps<Values>) {
  return (
    <form ref={element} className={className ?? classes.form} onSubmit={submit}>
      {children}
      {problem !== null && (
        <div role="alert" className={classes.problem}>
          {problem}
        </div>
      )}
      {failure !== null && <ErrorState error={failure} />}
      {actions}
    </form>
  );
}
