import { useMemo } from 'react';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { useAutosaveSummary } from '../autosave/use-autosave.js';
import { type Section } from './workbook.types.js';

/** How many answers of each section are not saved and wait for the person; sections without any are left out. */
export function useNotSaved(
  engine: AutosaveEngine,
  sections: readonly Section[],
): ReadonlyMap<string, number> {
  const summary = useAutosaveSummary(engine);
  return useMemo(() => {
    const refused = new Set(summary.refused > 0 ? engine.refusedQuestions() : []);
    return new Map(
      sections.flatMap(({ id, questions }) => {
        const count = questions.filter((question) => refused.has(question.questionId)).length;
        return count > 0 ? [[id, count] as const] : [];
      }),
    );
  }, [engine, sections, summary]);
}
