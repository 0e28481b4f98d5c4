import { useFormat } from '@commonworks/web-ui';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Support } from './support.js';

/** Of `2017-12-31`. */
const DAY_LENGTH = 10;

/** Gives a function that says an end of support: "Support ended June 30, 2016", "Support ends in 2020". */
export function useSupportWords(): (support: Support) => string {
  const { t } = useTranslation('results');
  const format = useFormat();
  return useCallback(
    ({ kind, date }) => {
      const said = { date: format.date(date) };
      return date.length === DAY_LENGTH
        ? t(`systems.support.${kind}`, said)
        : t(`systems.supportIn.${kind}`, said);
    },
    [t, format],
  );
}
