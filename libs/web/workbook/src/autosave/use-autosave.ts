import { useSyncExternalStore } from 'react';
import { type AutosaveEngine } from './autosave-engine.js';
import { type OutboxSummary, type QuestionSnapshot } from './outbox.js';

/** One question's answer and how its save stands. */
export function useAnswer(engine: AutosaveEngine, questionId: string): QuestionSnapshot {
  return useSyncExternalStore(engine.subscribe, () => engine.snapshot(questionId));
}

/** All saves of the workbook together. */
export function useAutosaveSummary(engine: AutosaveEngine): OutboxSummary {
  return useSyncExternalStore(engine.subscribe, engine.summary);
}
