import type { FormState } from '@commonworks/web-ui';
import { Fieldset } from '@mantine/core';
import type { ClauseValues, GovernanceFieldParts } from './clause-values.js';
import { FieldInput } from './field-input.js';
import { FieldOrigin } from './field-origin.js';
import classes from './write.module.css';

interface FieldSetProps {
  /** One blank, or that of each member. */
  fields: readonly GovernanceFieldParts[];
  form: FormState<ClauseValues>;
}

/** A blank under what it asks for; where each member has its own, by their names. */
export function FieldSet({ fields, form }: FieldSetProps) {
  const [first] = fields;
  if (!first) return null;
  return (
    <Fieldset legend={first.label} variant="unstyled" className={classes.set}>
      {first.hint !== null && <p className={classes.note}>{first.hint}</p>}
      {fields.map((field) => (
        <div key={field.municipality?.id ?? ''} className={classes.input}>
          <FieldInput field={field} form={form} />
          <FieldOrigin field={field} form={form} />
        </div>
      ))}
    </Fieldset>
  );
}
