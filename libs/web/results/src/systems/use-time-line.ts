import { type TimeLineRow, type TimeLineSubject } from '@commonworks/web-charts';
import { useFormat } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Product } from './products.js';
import { HORIZON_MONTHS, supportOf } from './support.js';

/** Only these stand on a line of days. */
export const hasEnds = ({ ends }: Pick<Product, 'ends'>): boolean => ends.length > 0;

/** The products with a known end of support as a time line, in their order. */
export function useTimeLine(products: readonly Product[], title: string, today: string): TimeLineSubject {
  const { t } = useTranslation('results');
  const format = useFormat();
  return useMemo(() => {
    const rowOf = (product: Product): TimeLineRow => {
      const { key, name, ends, municipalities, replacements } = product;
      const supports = ends.flatMap((day) => supportOf(day, today) ?? []);
      const words = supports.map(({ kind, date }) =>
        t(`systems.support.${kind}`, { date: format.date(date) }),
      );
      const count = municipalities.length;
      return {
        id: key,
        label: t('systems.ofProduct', { product: name, count }),
        written: format.date(ends[0]),
        words: [
          `${t('systems.runIt', { product: name, count })}. ${words.join('. ')}.`,
          ...(replacements.length > 0 ? [t('systems.plan', { count: replacements.length })] : []),
        ].join(' '),
        ends: supports.map(({ kind, date }) => ({ day: date, kind })),
      };
    };
    return {
      name: title,
      today: { day: today, written: t('systems.today', { date: format.date(today) }) },
      rows: products.filter(hasEnds).map(rowOf),
      kinds: {
        ended: t('systems.kinds.ended'),
        ending: t('systems.kinds.ending', { months: HORIZON_MONTHS }),
        later: t('systems.kinds.later'),
      },
    };
  }, [products, title, today, t, format]);
}
