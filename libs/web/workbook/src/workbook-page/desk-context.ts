import { createContext, useCallback, useContext, useMemo } from 'react';
import { type AnswerContent } from '../autosave/answer-save.types.js';
import { type AutosaveEngine, type QuestionSnapshot } from '../autosave/autosave-engine.js';
import { useAnswer } from '../autosave/use-autosave.js';

export interface Desk {
  readonly engine: AutosaveEngine;
  /** A formula with the codes of questions put into words. */
  inWords(formula: string): string;
}

/** What every row of the workbook page needs; it does not change while the page shows one workbook. */
export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A question stands outside the workbook page.');
  return desk;
}

const blank: AnswerContent = { state: 'UNANSWERED', value: null, comment: null };

export interface AnswerControl extends QuestionSnapshot {
  readonly content: AnswerContent;
  /** Gives a value; `soon` while typing. */
  answer(value: unknown, pace: 'now' | 'soon'): void;
  /** Unknown, not applicable, declined; or cleared. */
  mark(state: Exclude<AnswerContent['state'], 'ANSWERED'>): void;
  remark(comment: string): void;
  /** The field lost the focus: what rests is sent. */
  leave(): void;
}

/** One question's answer, how its save stands, and the ways to change it. */
export function useAnswerControl(questionId: string): AnswerControl {
  const { engine } = useDesk();
  const snapshot = useAnswer(engine, questionId);
  const change = useCallback(
    (part: Partial<AnswerContent>, pace: 'now' | 'soon') => {
      const content = engine.snapshot(questionId).content ?? blank;
      engine.edit(questionId, { ...content, ...part }, pace);
    },
    [engine, questionId],
  );
  return useMemo(
    () => ({
      ...snapshot,
      content: snapshot.content ?? blank,
      answer: (value, pace) => change({ state: 'ANSWERED', value }, pace),
      mark: (state) => change({ state, value: null }, 'now'),
      remark: (comment) => change({ comment: comment === '' ? null : comment }, 'soon'),
      leave: () => engine.flush(questionId),
    }),
    [snapshot, change, engine, questionId],
  );
}
