import { FormModal, problemsOf, useForm, type Problem } from '@commonworks/web-ui';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Governance, GovernanceClause } from '../page/governance-props.js';
import type { Shown } from '../page/use-shown.js';
import { CrossedTexts } from './crossed-texts.js';
import { MarksExplained } from './marks-explained.js';
import {
  paragraphOf,
  ParagraphFields,
  paragraphsOf,
  sentParagraphs,
  type Paragraph,
} from './paragraph-fields.js';
import { useWriteClause, type Crossed } from './use-write-clause.js';

interface RewriteDialogProps {
  governance: Governance;
  clause: GovernanceClause;
  shown: Shown;
  onClose: () => void;
}

/** Rewrites the paragraphs of a clause in both languages, side by side, or takes the template's again. */
export function RewriteDialog({ governance, clause, shown, onClose }: RewriteDialogProps) {
  const { t } = useTranslation('governance');
  const write = useWriteClause(governance, shown);
  const [base, setBase] = useState(clause);
  const [crossed, setCrossed] = useState<Crossed | null>(null);
  const put = async (paragraphs: readonly Paragraph[]): Promise<Problem | readonly Problem[] | null> => {
    try {
      const written = await write(base, { paragraphs: sentParagraphs(paragraphs) });
      setCrossed(written.crossed);
      if (!written.crossed) onClose();
      if (written.crossed && written.clause) setBase(written.clause);
      return written.crossed && { field: null, message: written.crossed.message };
    } catch (error) {
      const problems = problemsOf(error);
      if (!problems) throw error;
      return problems.map((problem) => {
        const { message } = problem;
        const number = paragraphOf(problem);
        return { field: null, message: number === null ? message : t('rewrite.at', { number, message }) };
      });
    }
  };
  const form = useForm({
    initial: {
      paragraphs: paragraphsOf(clause),
      asTemplate: false,
    },
    send: ({ paragraphs, asTemplate }) => put(asTemplate ? [] : paragraphs),
  });
  const { paragraphs, asTemplate } = form.values;
  return (
    <FormModal
      form={form}
      title={t('rewrite.title', { title: clause.title })}
      submit={t(asTemplate ? 'rewrite.takeTemplate' : 'ui:action.save')}
      wide
      onClose={onClose}
    >
      <Text>{t('rewrite.means')}</Text>
      {crossed && <CrossedTexts crossed={crossed} />}
      {asTemplate ? (
        <Text>{t('rewrite.templateMeans')}</Text>
      ) : (
        <>
          <MarksExplained governance={governance} clause={clause} />
          <ParagraphFields
            paragraphs={paragraphs}
            onChange={(changed) => form.set({ paragraphs: changed })}
          />
        </>
      )}
      {clause.rewritten && (
        <div>
          <Button variant="subtle" onClick={() => form.set({ asTemplate: !asTemplate })}>
            {t(asTemplate ? 'rewrite.keepOwn' : 'rewrite.toTemplate')}
          </Button>
        </div>
      )}
    </FormModal>
  );
}
