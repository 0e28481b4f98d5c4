import type { FormState } from '@commonworks/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GovernanceClause } from '../page/governance-props.js';
import type { ClauseValues, GovernanceFieldParts } from './clause-values.js';
import { FieldSet } from './field-set.js';
import classes from './write.module.css';

interface FieldGroupsProps {
  clause: GovernanceClause;
  form: FormState<ClauseValues>;
  /** Stand between what is open and what is known. */
  choices: ReactNode;
}

const isOpen = ({ origin, optional }: GovernanceFieldParts) => origin === 'NONE' && !optional;

/** The blanks of a clause: those that only people can fill, then, folded, those that are filled or may stay empty. */
export function FieldGroups({ clause, form, choices }: FieldGroupsProps) {
  const { t } = useTranslation('governance');
  const sets = inSets(clause.fields);
  const open = sets.filter((fields) => fields.some(isOpen));
  const known = sets.filter((fields) => !fields.some(isOpen));
  const shown = (fields: readonly GovernanceFieldParts[]) => (
    <FieldSet key={fields[0]?.id} fields={fields} form={form} />
  );
  return (
    <>
      {open.map(shown)}
      {choices}
      {known.length > 0 && (
        <details className={classes.known} open={open.length === 0 || undefined}>
          <summary>{t('write.known', { count: known.length })}</summary>
          <div className={classes.sets}>{known.map(shown)}</div>
        </details>
      )}
    </>
  );
}

/** A blank that each member has is one set. */
function inSets(fields: readonly GovernanceFieldParts[]): GovernanceFieldParts[][] {
  const sets = new Map<string, GovernanceFieldParts[]>();
  for (const field of fields) sets.set(field.id, [...(sets.get(field.id) ?? []), field]);
  return [...sets.values()];
}
