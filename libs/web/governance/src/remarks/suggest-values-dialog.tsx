import { useMutation } from '@apollo/client/react';
import { SuggestGovernanceChangeDocument } from '@commonworks/web-graphql';
import { FormModal, problemsOf, useForm } from '@commonworks/web-ui';
import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changedFields, sentField, valuesOf, type ClauseValues } from '../write/clause-values.js';
import { FieldInput } from '../write/field-input.js';
import classes from './remarks.module.css';
import type { SuggestDialogProps } from './suggest-words-dialog.js';
import { TEXT_LENGTH } from './text-length.js';

const WHY = 'text';

/** Suggests other values of the blanks of a clause; those that are left as they are stay. */
export function SuggestValuesDialog({ governance, clause, onClose }: SuggestDialogProps) {
  const { t } = useTranslation('governance');
  const [suggest] = useMutation(SuggestGovernanceChangeDocument);
  const [read] = useState(clause);
  const base = valuesOf(read);
  const form = useForm<ClauseValues>({
    initial: { ...base, [WHY]: '' },
    send: async (typed) => {
      const changed = changedFields(read, typed, base);
      try {
        await suggest({
          variables: {
            input: {
              documentId: governance.id,
              clauseId: read.id,
              expectedEdits: read.edits,
              text: typed[WHY] ?? '',
              fields: changed.map((field) => sentField(field, typed)),
            },
          },
        });
      } catch (error) {
        const problems = problemsOf(error);
        if (!problems) throw error;
        return problems.map(({ field, message }) => {
          const at = /^fields\.(\d+)$/.exec(field ?? '')?.[1];
          const label = at === undefined ? undefined : changed[Number(at)]?.label;
          return label === undefined
            ? { field, message }
            : { field: null, message: t('remarks.valueAt', { label, message }) };
        });
      }
      onClose();
      return null;
    },
  });
  return (
    <FormModal
      form={form}
      title={t('remarks.suggestTitle', { title: clause.title })}
      submit={t('remarks.suggest')}
      disabled={changedFields(read, form.values, base).length === 0}
      wide
      onClose={onClose}
    >
      <Text>{t('remarks.suggestMeans')}</Text>
      {read.fields.map((field) => (
        <fieldset key={`${field.id} ${field.municipality?.id ?? ''}`} className={classes.field}>
          <legend>{field.label}</legend>
          <FieldInput field={field} form={form} />
        </fieldset>
      ))}
      <Textarea {...form.input(WHY)} label={t('remarks.why')} maxLength={TEXT_LENGTH} autosize minRows={2} />
    </FormModal>
  );
}
