import { type Replacement } from '@commonworks/domain-assessment';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.js';

/** Gives a function that says how far a replacement is, with its dates: "Replacement under way (June 2018 – 2019)". */
export function useReplacementWords(): (replacement: Replacement) => string {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return useCallback(
    ({ status, from, to }) => {
      const said = {
        status: t(`terms:replacementStatus.${status}`),
        from: from && format.date(from),
        to: to && format.date(to),
      };
      if (from && to) return t('replacement.fromTo', said);
      if (from) return t('replacement.from', said);
      return to ? t('replacement.to', said) : said.status;
    },
    [t, format],
  );
}
