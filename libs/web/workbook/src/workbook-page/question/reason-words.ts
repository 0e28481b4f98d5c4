import { YEARS } from '@commonworks/domain-assessment';
import { useFormat, useMeasure } from '@commonworks/web-ui';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Question } from '../workbook.types.js';

/** Gives a function that says why a value is no answer, with the bounds it broke. */
export function useReasonWords(): (reason: string, settings: Question['settings']) => string {
  const { t, i18n } = useTranslation('workbook');
  const format = useFormat();
  const measure = useMeasure();
  return useCallback(
    (reason, { unit, min, max, decimals, maxLength }) => {
      const key = `reason.${reason === 'WRONG_UNIT' && unit ? 'WRONG_UNIT_IN' : reason}`;
      return t(i18n.exists(key, { ns: 'workbook' }) ? key : 'reason.other', {
        min: min === null ? '' : format.number(min),
        max: max === null ? '' : format.number(max),
        count: decimals ?? 0,
        length: maxLength ?? 0,
        ...YEARS,
        unit: unit === null ? '' : measure.unit(unit),
      });
    },
    [t, i18n, format, measure],
  );
}
