import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AnswerControl } from '../desk-context.js';
import { type Question } from '../workbook.types.js';
import { useAnswerWords } from './answer-words.js';

/** What is stored while something is typed that cannot be taken, and the way back to it. */
export function StoredNote({ question, control }: { question: Question; control: AnswerControl }) {
  const { t } = useTranslation('workbook');
  const words = useAnswerWords();
  const { state, value } = control.content;
  if (state === 'UNANSWERED') return null;
  const stored = state === 'ANSWERED' ? words(question, value) : t(`ui:answerState.${state}`);
  return (
    <>
      {t('trouble.stored', { stored })}{' '}
      <Button size="compact-sm" variant="subtle" onClick={control.undo}>
        {t('trouble.undo')}
      </Button>
    </>
  );
}
