import { useFormat } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface Dollars {
  /** To the cent: `$17,275.06`. */
  exact: (cents: number) => string;
  /** To the dollar, where a glance is enough. */
  round: (cents: number) => string;
  /** To the cent, or that it is not known. */
  orUnknown: (cents: number | null) => string;
}

/** Amounts in cents as the reader's language writes dollars. */
export function useDollars(): Dollars {
  const { t } = useTranslation('costing');
  const format = useFormat();
  return useMemo(() => {
    const exact = (cents: number) => format.money(cents / 100, 2).replace('-', '−');
    return {
      exact,
      round: (cents) =>
        format.money(Math.sign(cents) * Math.round(Math.abs(cents) / 100), 0).replace('-', '−'),
      orUnknown: (cents) => (cents === null ? t('notKnown') : exact(cents)),
    };
  }, [format, t]);
}
