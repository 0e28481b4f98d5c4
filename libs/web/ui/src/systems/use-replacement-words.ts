import { type Replacement } from '@commonworks/domain-assessment';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.js';

/**
 * Gives a function that says how far a replacement is, with its dates: "Replacement under way (June 2018 – 2019)". Dates
 * of one that is not decided are possible ones.
 */
export function useReplacementWords(): (replacement: Replacement) => string {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return useCallback(
    ({ status, from, to }) => {
      const word = t(`terms:replacementStatus.${status}`);
      if (!from && !to) return word;
      const known = { from: from && format.date(from), to: to && format.date(to) };
      const dates = t(
        from && to ? 'replacement.fromTo' : from ? 'replacement.from' : 'replacement.to',
        known,
      );
      return t(status === 'UNDECIDED' ? 'replacement.possible' : 'replacement.dated', {
        status: word,
        dates,
      });
    },
    [t, format],
  );
}
