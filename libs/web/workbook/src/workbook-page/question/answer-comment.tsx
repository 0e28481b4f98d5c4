import { COMMENT_LENGTH } from '@commonworks/domain-assessment';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnswerControl } from '../desk-context.js';
import { CharactersLeft } from './characters-left.js';
import classes from './question-line.module.css';

interface AnswerCommentProps {
  control: AnswerControl;
  disabled: boolean;
  label: string;
  autoFocus: boolean;
  onEmptied(): void;
}

/** The comment on an answer; it saves itself as answers do. */
export function AnswerComment({ control, disabled, label, autoFocus, onEmptied }: AnswerCommentProps) {
  const { t } = useTranslation('workbook');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  const comment = control.content.comment ?? '';
  return (
    <div className={classes.commentBox}>
      <textarea
        ref={field}
        className={classes.comment}
        aria-label={label}
        placeholder={t('comment.placeholder')}
        rows={1}
        readOnly={disabled}
        value={comment}
        onChange={({ currentTarget }) => control.remark(currentTarget.value)}
        onBlur={() => {
          control.leave();
          if (comment.trim() === '') onEmptied();
        }}
      />
      <CharactersLeft text={comment} limit={COMMENT_LENGTH} />
    </div>
  );
}
