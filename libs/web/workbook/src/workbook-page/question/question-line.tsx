import { CommentIcon, PaperclipIcon } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useId, useState, type ReactNode } from 'react';
import { type AnswerControl } from '../desk-context.js';
import { type Question } from '../workbook.types.js';
import { EvidencePane } from '../evidence/evidence-pane.js';
import { useEvidence } from '../evidence/use-evidence.js';
import { AnswerComment } from './answer-comment.js';
import { AnswerTrouble } from './answer-trouble.js';
import classes from './question-line.module.css';
import { SaveMark } from './save-mark.js';

/** By what ids the control of a question is named and described. */
export interface QuestionIds {
  readonly label: string;
  /** The help, and what is wrong with the answer; undefined where there is neither. */
  readonly description: string | undefined;
}

export interface QuestionLineProps {
  question: Question;
  control: AnswerControl;
  disabled: boolean;
  /** What is chosen, in words, beside the label; for controls that show numbers only. */
  readout?: string;
  /** A refusal found before sending, in words. */
  problem?: ReactNode;
  children(ids: QuestionIds): ReactNode;
}

/** One question: its label, its control, how its save stands, and a place for a comment. */
export function QuestionLine({ question, control, disabled, readout, problem, children }: QuestionLineProps) {
  const { t } = useTranslation('workbook');
  const [commenting, setCommenting] = useState(false);
  const [attaching, setAttaching] = useState(false);
  const { files } = useEvidence(question.questionId);
  const id = useId();
  const { comment, state } = control.content;
  const special = state !== 'ANSWERED' && state !== 'UNANSWERED';
  const dimension = question.service ? question.dimension : null;
  const commentShown = commenting || (comment ?? '') !== '';
  const label = dimension ? t(`terms:dimension.${dimension}`) : question.text;
  const helpShown = dimension ? question.text : question.help;
  const troubled = Boolean(problem) || control.refusal !== null;
  const descriptions = [helpShown && `${id}help`, troubled && `${id}trouble`].filter(Boolean);

  return (
    <div
      className={classes.line}
      data-layout={dimension ? 'beside' : 'under'}
      data-question={question.code}
      data-read-only={disabled || undefined}
    >
      <div className={classes.head}>
        <span id={`${id}label`} className={classes.label}>
          {label}
        </span>
        {readout !== undefined && (
          <span className={classes.readout} data-always={special || undefined}>
            {readout}
          </span>
        )}
        {helpShown && (
          <span id={`${id}help`} className={dimension ? classes.spoken : classes.help}>
            {helpShown}
          </span>
        )}
      </div>
      <div className={classes.control}>
        {children({ label: `${id}label`, description: descriptions.join(' ') || undefined })}
      </div>
      <div className={classes.tools}>
        <button
          type="button"
          className={classes.tool}
          aria-expanded={commentShown}
          aria-label={t('comment.of', { question: label })}
          title={t('ui:term.comment')}
          disabled={disabled && !comment}
          data-filled={comment ? true : undefined}
          onClick={() => setCommenting(!commenting)}
        >
          <CommentIcon size={18} />
        </button>
        {question.kind !== 'DERIVED' && (
          <button
            type="button"
            className={classes.tool}
            aria-expanded={attaching}
            aria-label={t('evidence.of', { question: label, count: files.length })}
            title={t('evidence.title')}
            disabled={disabled && files.length === 0}
            data-filled={files.length > 0 || undefined}
            onClick={() => setAttaching(!attaching)}
          >
            <PaperclipIcon size={18} />
            {files.length > 0 && <span className={classes.count}>{files.length}</span>}
          </button>
        )}
        <SaveMark phase={control.phase} />
      </div>
      {commentShown && (
        <AnswerComment
          control={control}
          disabled={disabled}
          label={t('comment.of', { question: label })}
          autoFocus={commenting}
          onEmptied={() => setCommenting(false)}
        />
      )}
      {attaching && (
        <div className={classes.evidence}>
          <EvidencePane
            questionId={question.questionId}
            label={t('evidence.ofQuestion', { question: label })}
            disabled={disabled}
          />
        </div>
      )}
      {troubled && (
        <div id={`${id}trouble`} className={classes.trouble}>
          {problem && (
            <div className={classes.problem} role="alert">
              {problem}
            </div>
          )}
          <AnswerTrouble question={question} control={control} />
        </div>
      )}
    </div>
  );
}
