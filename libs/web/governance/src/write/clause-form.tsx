import { Form, problemsOf, rebase, useForm, type Problem } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Governance, GovernanceClause } from '../page/governance-props.js';
import type { Shown } from '../page/use-shown.js';
import { ChoiceInput } from './choice-input.js';
import { changedFields, choiceName, isSame, nameOf, sentField, valuesOf } from './clause-values.js';
import { CrossedTexts } from './crossed-texts.js';
import { FieldGroups } from './field-groups.js';
import { useWriteClause, type Crossed } from './use-write-clause.js';
import classes from './write.module.css';

interface ClauseFormProps {
  governance: Governance;
  clause: GovernanceClause;
  shown: Shown;
  /** The clause stands otherwise now, and nothing is typed: the form begins anew. */
  onFollow: () => void;
}

/** The blanks and choices of a clause: what nobody has settled comes first. */
export function ClauseForm({ governance, clause, shown, onFollow }: ClauseFormProps) {
  const { t } = useTranslation('governance');
  const write = useWriteClause(governance, shown);
  /** What is typed replaces this: what was read first, or what a conflict has shown since. */
  const [base, setBase] = useState(clause);
  const [crossed, setCrossed] = useState<Crossed | null>(null);
  const stands = valuesOf(base);
  const form = useForm({
    initial: stands,
    send: async (typed) => {
      const fields = changedFields(base, typed, stands);
      const choices = base.choices.flatMap(({ id }) => {
        const optionId = typed[choiceName(id)];
        return optionId === undefined || optionId === stands[choiceName(id)] ? [] : [{ id, optionId }];
      });
      try {
        const written = await write(base, {
          fields: fields.map((field) => sentField(field, typed)),
          choices,
        });
        setCrossed(written.crossed);
        if (!written.clause) return null;
        form.set(rebase(typed, written.crossed ? stands : typed, valuesOf(written.clause)));
        setBase(written.clause);
        return written.crossed && { field: null, message: written.crossed.message };
      } catch (error) {
        const problems = problemsOf(error);
        if (!problems) throw error;
        return problems.map(({ field, message }): Problem => {
          const at = /^fields\.(\d+)$/.exec(field ?? '')?.[1];
          const sent = at === undefined ? undefined : fields[Number(at)];
          return { field: sent ? nameOf(sent) : null, message };
        });
      }
    },
  });
  const isTouched = !isSame(form.values, stands);
  const isMoved = clause.edits !== base.edits || !isSame(valuesOf(clause), stands);
  const follows = isMoved && !isTouched && !form.busy;
  useEffect(() => {
    if (follows) onFollow();
  }, [follows, onFollow]);
  if (base.fields.length === 0 && base.choices.length === 0)
    return <p className={classes.note}>{t('write.nothing')}</p>;
  return (
    <Form
      form={form}
      actions={
        <div className={classes.actions}>
          <Button type="submit" loading={form.busy} disabled={!isTouched}>
            {t('ui:action.save')}
          </Button>
          <span role="status" className={classes.note}>
            {form.done && t('write.saved')}
          </span>
        </div>
      }
    >
      {crossed && <CrossedTexts crossed={crossed} />}
      {isMoved && isTouched && !form.busy && !crossed && <p className={classes.note}>{t('write.moved')}</p>}
      <FieldGroups
        clause={base}
        form={form}
        choices={base.choices.map((choice) => (
          <ChoiceInput key={choice.id} choice={choice} input={form.input(choiceName(choice.id))} />
        ))}
      />
    </Form>
  );
}
