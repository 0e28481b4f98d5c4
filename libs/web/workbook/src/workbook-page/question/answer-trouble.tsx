import { AnswerStateMark, useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AnswerContent } from '../../autosave/answer-save.types.js';
import { useDesk, type AnswerControl } from '../desk-context.js';
import { type Question } from '../workbook.types.js';
import { useAnswerWords } from './answer-words.js';
import classes from './question-line.module.css';
import { useReasonWords } from './reason-words.js';

/** What stands in the way of an answer, beside it: another's answer, a reason, a lock, a fault. Nothing is lost. */
export function AnswerTrouble({ question, control }: { question: Question; control: AnswerControl }) {
  const { t } = useTranslation('workbook');
  const { engine } = useDesk();
  const reasonWords = useReasonWords();
  const { refusal } = control;
  if (!refusal) return null;
  switch (refusal.kind) {
    case 'conflict':
      return <Conflict question={question} control={control} current={refusal.current} />;
    case 'invalid':
      return (
        <p className={classes.problem} role="alert">
          {t('trouble.invalid', { reason: reasonWords(refusal.reason, question.settings) })}
        </p>
      );
    case 'locked':
      return (
        <p className={classes.problem} role="alert">
          {t('trouble.locked')}
        </p>
      );
    case 'refused':
      return (
        <div className={classes.problem} role="alert">
          <p>{t('trouble.refused')}</p>
          {refusal.errorId && <p>{t('ui:errors.quote', { id: refusal.errorId })}</p>}
          <Button size="xs" variant="default" onClick={() => engine.retryRefused()}>
            {t('ui:errors.retry')}
          </Button>
        </div>
      );
  }
}

interface ConflictProps {
  question: Question;
  control: AnswerControl;
  current: AnswerContent & { updatedBy: string | null; updatedAt: string | null };
}

function Conflict({ question, control, current }: ConflictProps) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const { engine } = useDesk();
  const who = current.updatedBy ?? t('conflict.someone');
  return (
    <div className={classes.conflict} role="group" aria-label={t('conflict.title')}>
      <p className={classes.conflictTitle} role="alert">
        {t('conflict.title')}
      </p>
      <div className={classes.versions}>
        <div>
          <p className={classes.whose}>{t('conflict.mine')}</p>
          <p className={classes.said}>
            <ContentInWords question={question} content={control.content} />
          </p>
          <Button size="xs" onClick={() => engine.keepMine(question.questionId)}>
            {t('conflict.keepMine')}
          </Button>
        </div>
        <div>
          <p className={classes.whose}>
            {current.updatedAt
              ? t('conflict.theirsAt', { who, when: format.dateTime(current.updatedAt) })
              : t('conflict.theirs', { who })}
          </p>
          <p className={classes.said}>
            <ContentInWords question={question} content={current} />
          </p>
          <Button size="xs" variant="default" onClick={() => engine.takeTheirs(question.questionId)}>
            {t('conflict.takeTheirs')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function ContentInWords({ question, content }: { question: Question; content: AnswerContent }) {
  const { t } = useTranslation('workbook');
  const words = useAnswerWords();
  return (
    <>
      {content.state === 'ANSWERED' ? (
        words(question, content.value)
      ) : (
        <AnswerStateMark state={content.state} />
      )}
      {content.comment && (
        <span className={classes.quoted}>{t('conflict.comment', { comment: content.comment })}</span>
      )}
    </>
  );
}
