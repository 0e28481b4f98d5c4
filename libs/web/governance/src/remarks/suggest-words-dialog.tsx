import { useMutation } from '@apollo/client/react';
import { SuggestGovernanceChangeDocument } from '@commonworks/web-graphql';
import { FormModal, problemsOf, useForm, type Problem } from '@commonworks/web-ui';
import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Governance, GovernanceClause } from '../page/governance-props.js';
import { MarksExplained } from '../write/marks-explained.js';
import {
  paragraphOf,
  ParagraphFields,
  paragraphsOf,
  sentParagraphs,
  type Paragraph,
} from '../write/paragraph-fields.js';
import { TEXT_LENGTH } from './text-length.js';

export interface SuggestDialogProps {
  governance: Governance;
  clause: GovernanceClause;
  onClose: () => void;
}

/** Suggests other paragraphs of a clause, in both languages; nothing is written until somebody accepts it. */
export function SuggestWordsDialog({ governance, clause, onClose }: SuggestDialogProps) {
  const { t } = useTranslation('governance');
  const [suggest] = useMutation(SuggestGovernanceChangeDocument);
  // As the clause read when it was opened: what another writes meanwhile is told, and not suggested over.
  const [read] = useState(clause);
  const send = async ({
    paragraphs,
    text,
  }: {
    paragraphs: readonly Paragraph[];
    text: string;
  }): Promise<readonly Problem[] | null> => {
    try {
      await suggest({
        variables: {
          input: {
            documentId: governance.id,
            clauseId: read.id,
            expectedEdits: read.edits,
            text,
            paragraphs: sentParagraphs(paragraphs),
          },
        },
      });
      onClose();
      return null;
    } catch (error) {
      const problems = problemsOf(error);
      if (!problems) throw error;
      return problems.map((problem) => {
        const number = paragraphOf(problem);
        if (number === null) return problem;
        return { field: null, message: t('rewrite.at', { number, message: problem.message }) };
      });
    }
  };
  const form = useForm({
    initial: {
      paragraphs: paragraphsOf(clause),
      text: '',
    },
    send,
  });
  const { paragraphs } = form.values;
  return (
    <FormModal
      form={form}
      title={t('remarks.suggestTitle', { title: clause.title })}
      submit={t('remarks.suggest')}
      wide
      onClose={onClose}
    >
      <Text>{t('remarks.suggestMeans')}</Text>
      <MarksExplained governance={governance} clause={read} />
      <ParagraphFields paragraphs={paragraphs} onChange={(changed) => form.set({ paragraphs: changed })} />
      <Textarea
        {...form.input('text')}
        label={t('remarks.why')}
        maxLength={TEXT_LENGTH}
        autosize
        minRows={2}
      />
    </FormModal>
  );
}
