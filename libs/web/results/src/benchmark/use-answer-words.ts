import { useFormat, useMeasure } from '@commonworks/web-ui';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { chosenCodes, WORK_PLANNED, type BenchmarkItem } from './benchmark-item.js';

export interface AnswerWords {
  text: string;
  /** A second line: which level of how many, the unit, that work is planned. */
  note: string | null;
}

/** Labels of a choice's options by question id, for answers whose counts are withheld. */
export type OptionLabels = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Gives a function that says one's own answer as a person would; null where the answer is no value. */
export function useAnswerWords(labels: OptionLabels): (item: BenchmarkItem) => AnswerWords | null {
  const { t } = useTranslation('results');
  const format = useFormat();
  const measure = useMeasure();
  return useCallback(
    (item) => {
      const { question, value, state } = item;
      if (state !== 'ANSWERED' || value === null || value === undefined) return null;
      switch (question.kind) {
        case 'SCALE': {
          const level = Number(value);
          const levels = question.levels.length;
          return {
            text: question.levels[level - 1] ?? format.number(level),
            note: t('answer.level', { level: format.number(level), levels: format.number(levels) }),
          };
        }
        case 'NUMBER':
        case 'DERIVED': {
          const { figure, unit } = measure.parts(
            Number(value),
            question.unit,
            question.decimals ?? undefined,
          );
          return { text: figure, note: unit };
        }
        case 'RATING': {
          const codes = chosenCodes(item);
          const rating = codes.find((code) => code !== WORK_PLANNED);
          return {
            text: rating ? t(`terms:rating.${rating}`) : '',
            note: codes.includes(WORK_PLANNED) ? t('terms:workPlanned') : null,
          };
        }
        case 'CHOICE': {
          const label = (code: string) =>
            [...(item.counts ?? []), ...(item.other?.options ?? [])].find((option) => option.code === code)
              ?.label ??
            labels.get(question.id)?.get(code) ??
            code;
          return { text: format.list(chosenCodes(item).map(label)), note: null };
        }
        case 'TEXT':
          return { text: String(value), note: null };
        case 'SYSTEM':
          return { text: productOf(value), note: null };
      }
    },
    [t, format, measure, labels],
  );
}

function productOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'product' in value ? String(value.product) : '';
}
