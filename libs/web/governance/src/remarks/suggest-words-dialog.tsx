import { useMutation } from '@apollo/client/react';
import { SuggestGovernanceChangeDocument } from '@commonworks/web-graphql';
import { FormModal, LOCALES, problemsOf, useForm, type Problem } from '@commonworks/web-ui';
import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Governance, GovernanceClause } from '../page/governance-props.js';
import { MarksExplained } from '../write/marks-explained.js';
import classes from './remarks.module.css';
import { TEXT_LENGTH } from './text-length.js';

export interface SuggestDialogProps {
  governance: Governance;
  clause: GovernanceClause;
  onClose: () => void;
}

interface Paragraph {
  readonly key: number;
  readonly id: string | null;
  readonly en: string;
  readonly fr: string;
}

/** Suggests other paragraphs of a clause, in both languages; nothing is written until somebody accepts it. */
export function SuggestWordsDialog({ governance, clause, onClose }: SuggestDialogProps) {
  const { t } = useTranslation('governance');
  const [suggest] = useMutation(SuggestGovernanceChangeDocument);
  // As the clause read when it was opened: what another writes meanwhile is told, and not suggested over.
  const [read] = useState(clause);
  const [added, setAdded] = useState(clause.paragraphs.length);
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
            paragraphs: paragraphs.map(({ id, en, fr }) => ({ id, en, fr })),
          },
        },
      });
      onClose();
      return null;
    } catch (error) {
      const problems = problemsOf(error);
      if (!problems) throw error;
      return problems.map(({ field, message }) => {
        const at = /^paragraphs\.(\d+)$/.exec(field ?? '')?.[1];
        return at === undefined
          ? { field, message }
          : { field: null, message: t('rewrite.at', { number: Number(at) + 1, message }) };
      });
    }
  };
  const form = useForm({
    initial: {
      paragraphs: clause.paragraphs.map(({ id = null, en, fr }, key): Paragraph => ({ key, id, en, fr })),
      text: '',
    },
    send,
  });
  const { paragraphs } = form.values;
  const change = (key: number, part: Partial<Paragraph>) =>
    form.set({ paragraphs: paragraphs.map((one) => (one.key === key ? { ...one, ...part } : one)) });
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
      {paragraphs.map(({ key, en, fr }, at) => (
        <div key={key} className={classes.paragraph}>
          {LOCALES.map((language) => (
            <Textarea
              key={language}
              label={t('rewrite.paragraph', { number: at + 1, language: t(`ui:languages.${language}`) })}
              lang={`${language}-CA`}
              value={language === 'en' ? en : fr}
              onChange={({ currentTarget: { value } }) => change(key, { [language]: value })}
              autosize
              minRows={3}
              maxRows={16}
            />
          ))}
          <Button
            variant="subtle"
            size="xs"
            disabled={paragraphs.length === 1}
            onClick={() => form.set({ paragraphs: paragraphs.filter((one) => one.key !== key) })}
          >
            {t('rewrite.remove', { number: at + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() => {
            form.set({ paragraphs: [...paragraphs, { key: added, id: null, en: '', fr: '' }] });
            setAdded(added + 1);
          }}
        >
          {t('rewrite.add')}
        </Button>
      </div>
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
