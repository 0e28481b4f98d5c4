import { firstDay, lastDay } from '@commonworks/domain-assessment';
import { type TimeLineRow, type TimeLineSubject } from '@commonworks/web-charts';
import { useFormat } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlanned, type Product } from './products.js';
import { HORIZON_MONTHS, supportOf } from './support.js';
import { useSupportWords } from './use-support-words.js';

/** Only these stand on a line of days. */
export const hasEnds = ({ ends }: Pick<Product, 'ends'>): boolean => ends.length > 0;

/** The products with a known end of support as a time line, in their order. */
export function useTimeLine(products: readonly Product[], title: string, today: string): TimeLineSubject {
  const { t } = useTranslation('results');
  const format = useFormat();
  const supportWords = useSupportWords();
  return useMemo(() => {
    const rowOf = (product: Product): TimeLineRow => {
      const { key, name, ends, municipalities, replacements } = product;
      const supports = ends.flatMap((date) => supportOf(date, today) ?? []);
      const planners = new Set(replacements.filter(isPlanned).map(({ municipality }) => municipality.id))
        .size;
      const count = municipalities.length;
      return {
        id: key,
        label: t('systems.ofProduct', { product: name, count }),
        written: format.date(ends[0]),
        words: [
          `${t('systems.runIt', { product: name, count })}. ${supports.map(supportWords).join('. ')}.`,
          ...(planners > 0 ? [t('systems.plan', { count: planners })] : []),
        ].join(' '),
        ends: supports.map(({ kind, date }) => ({ from: firstDay(date), to: lastDay(date), kind })),
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
      within: t('systems.dayUnknown'),
    };
  }, [products, title, today, t, format, supportWords]);
}
