import type { AnswerState } from '@commonworks/web-graphql';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './marks.module.css';

type Shown = Exclude<AnswerState, 'ANSWERED'>;

function Sign({ state }: { state: Shown }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden
    >
      {state === 'UNKNOWN' && (
        <path d="M5.4 5.6a2.6 2.6 0 1 1 3.9 2.3c-.8.5-1.3 1-1.3 2M8 12.4v.1" strokeLinecap="round" />
      )}
      {state === 'NOT_APPLICABLE' && <path d="M4 8h8" strokeLinecap="round" />}
      {state === 'DECLINED' && (
        <>
          <circle cx="8" cy="8" r="5" />
          <path d="m4.5 11.5 7-7" />
        </>
      )}
      {state === 'UNANSWERED' && <circle cx="8" cy="8" r="1" fill="currentColor" stroke="none" />}
    </svg>
  );
}

export interface AnswerStateMarkProps {
  state: AnswerState;
  /** Where there is no room for the word: it stays for screen readers and as a title. */
  compact?: boolean;
}

/** Unknown, not applicable, declined, or not answered yet: four different things, none of them zero. */
export function AnswerStateMark({ state, compact = false }: AnswerStateMarkProps) {
  const { t } = useTranslation('ui');
  if (state === 'ANSWERED') return null;
  const word = t(`answerState.${state}`);
  return (
    <span className={classes.answerState} title={compact ? word : undefined}>
      <Sign state={state} />
      {compact ? <VisuallyHidden>{word}</VisuallyHidden> : <span>{word}</span>}
    </span>
  );
}
