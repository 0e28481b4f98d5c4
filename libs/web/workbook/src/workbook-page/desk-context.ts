import type { FileDesk } from '@commonworks/web-ui';
import { createContext, useCallback, useContext, useMemo } from 'react';
import { type AnswerContent } from '../autosave/answer-save.types.js';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { type QuestionSnapshot } from '../autosave/outbox.js';
import { blankContent, type TypedNow } from '../autosave/question-lane.js';
import { useAnswer } from '../autosave/use-autosave.js';

export interface Desk {
  readonly engine: AutosaveEngine;
  readonly evidence: FileDesk;
  /** Of the consortium whose campaign it is. */
  readonly consortiumCode: string;
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

export interface AnswerControl extends QuestionSnapshot {
  readonly content: AnswerContent;
  /** Gives a value; `soon` while typing. */
  answer(value: unknown, pace: 'now' | 'soon'): void;
  /** What stands in the field while it is typed; nothing of it is sent before the field is left. */
  type(typed: TypedNow): void;
  /** Lets go of what is typed: the field shows the answer again. */
  undo(): void;
  /** Unknown, not applicable, declined; or cleared. */
  mark(state: Exclude<AnswerContent['state'], 'ANSWERED'>): void;
  remark(comment: string): void;
  /** The field lost the focus: what was typed is taken for the answer, and what rests is sent. */
  leave(): void;
}

/** One question's answer, how its save stands, and the ways to change it. */
export function useAnswerControl(questionId: string): AnswerControl {
  const { engine } = useDesk();
  const snapshot = useAnswer(engine, questionId);
  const change = useCallback(
    (part: Partial<AnswerContent>, pace: 'now' | 'soon') => {
      engine.edit(questionId, { ...(engine.snapshot(questionId).content ?? blankContent), ...part }, pace);
    },
    [engine, questionId],
  );
  return useMemo(
    () => ({
      ...snapshot,
      content: snapshot.content ?? blankContent,
      answer: (value, pace) => change({ state: 'ANSWERED', value }, pace),
      mark: (state) => change({ state, value: null }, 'now'),
      type: (typed) => engine.type(questionId, typed),
      undo: () => engine.undo(questionId),
      remark: (comment) => {
        const content = engine.snapshot(questionId).content ?? blankContent;
        engine.remark(questionId, { ...content, comment: comment === '' ? null : comment });
      },
      leave: () => engine.leave(questionId),
    }),
    [snapshot, change, engine, questionId],
  );
}
