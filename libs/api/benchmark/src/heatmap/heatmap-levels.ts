import { type QuestionRow } from '@commonworks/api-catalogue';
import { type Locale } from '@commonworks/api-platform';
import { scaleScore } from '@commonworks/domain-assessment';
import { type HeatmapLevelObject } from './heatmap.types.js';

/**
 * The levels of a service's question, lowest score first. The mean of several answers is none of their levels, so only
 * a question by itself has any.
 */
export function levelsOf(
  [question, ...others]: readonly Pick<QuestionRow, 'settings' | 'higherIsBetter'>[],
  locale: Locale,
): HeatmapLevelObject[] {
  if (others.length > 0 || question.settings.kind !== 'SCALE') return [];
  const { levels } = question.settings;
  const named = levels.map((label, index) => {
    const score = scaleScore(index + 1, levels.length);
    return { level: index + 1, label: label[locale], score: question.higherIsBetter ? score : 100 - score };
  });
  return named.sort((a, b) => a.score - b.score);
}
