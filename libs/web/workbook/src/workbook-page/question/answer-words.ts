import { WORK_PLANNED, isRatingCode, readSystem } from '@commonworks/domain-assessment';
import { useFormat, useMeasure, useReplacementWords } from '@commonworks/web-ui';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Question } from '../workbook.types.js';

/** Gives a function that says an answer's value as a person would: the level's label, the number with its unit. */
export function useAnswerWords(): (question: Question, value: unknown) => string {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const measure = useMeasure();
  const replacementWords = useReplacementWords();
  return useCallback(
    ({ kind, settings }, value) => {
      const codes = (Array.isArray(value) ? value : [value]).map(String);
      switch (kind) {
        case 'SCALE':
          return t('answer.level', { level: value, label: settings.levels[Number(value) - 1] ?? '' });
        case 'RATING': {
          const rating = codes.find(isRatingCode);
          const word = rating ? t(`terms:rating.${rating}`) : '';
          return codes.includes(WORK_PLANNED) ? t('answer.planned', { rating: word }) : word;
        }
        case 'CHOICE':
          return format.list(
            codes.map((code) => settings.options.find((option) => option.code === code)?.label ?? code),
          );
        case 'NUMBER':
        case 'DERIVED':
          return typeof value === 'number'
            ? measure.figure(value, settings.unit, settings.decimals ?? undefined)
            : '';
        case 'SYSTEM': {
          const { product, vendor, version, hosting, supportEnds, replacement, plannedReplacement } =
            readSystem(value);
          // All of it: two answers that differ in one field alone have to be told apart.
          return [
            product,
            version,
            vendor,
            hosting && t(`terms:hosting.${hosting}`),
            supportEnds && t('system.supportEnds', { date: format.date(supportEnds) }),
            replacement && replacementWords(replacement),
            plannedReplacement,
          ]
            .filter(Boolean)
            .join(' · ');
        }
        case 'TEXT':
          return String(value);
      }
    },
    [t, format, measure, replacementWords],
  );
}
