import { useMutation } from '@apollo/client/react';
import { DocumentRequirementsDocument, MergeRequirementsDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type RequirementRow } from '../frame/as-requirement.js';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { useDomainWords } from '../frame/use-domain-words.js';
import classes from './draft.module.css';

export interface MergeDialogProps {
  document: SpecifiedDocument;
  row: RequirementRow;
  onClose: () => void;
}

/** Lets a draft go into a requirement that says the same already; both stand side by side before it is done. */
export function MergeDialog({ document, row, onClose }: MergeDialogProps) {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const [merge] = useMutation(MergeRequirementsDocument, { refetchQueries: [DocumentRequirementsDocument] });
  const others = document.requirements.filter(({ id, status }) => id !== row.id && status !== 'REJECTED');
  const form = useForm({
    initial: { intoId: '' },
    send: async ({ intoId }) => {
      await merge({
        variables: {
          input: { documentId: document.id, intoId, fromId: row.id, expectedEdits: document.edits },
        },
      });
      onClose();
    },
  });
  const into = others.find(({ id }) => id === form.values.intoId);
  return (
    <FormModal
      form={form}
      title={t('merge.title', { number: row.number })}
      submit={t('merge.submit')}
      disabled={into === undefined}
      wide
      onClose={onClose}
    >
      <Text>{t('merge.means', { number: row.number })}</Text>
      <Select
        {...form.input('intoId')}
        label={t('merge.into')}
        searchable
        nothingFoundMessage={t('ui:manySelect.nothingFound')}
        data={others.map(({ id, number, statement }) => ({
          value: id,
          label: `${number} – ${words.text(statement)}`,
        }))}
      />
      <dl className={classes.texts}>
        {[row, ...(into ? [into] : [])].map(({ id, number, statement }) => (
          <div key={id}>
            <dt>{id === row.id ? t('merge.goes', { number }) : t('merge.stays', { number })}</dt>
            <dd>{words.text(statement)}</dd>
          </div>
        ))}
      </dl>
    </FormModal>
  );
}
