import {
  PictureExport,
  StackedBars,
  stackedBarsPicture,
  type StackedBarsSubject,
} from '@commonworks/web-charts';
import { DataTable, Section, useFileTable, useTable, type Column } from '@commonworks/web-ui';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { centsColumn } from './cents-column.js';
import { ALL, nameIn, type Shown } from './shown.js';
import { useDollars } from './use-dollars.js';
import { yearlyBills, type YearlyBill } from './yearly-bills.js';

/** As wide as a file is drawn, in pixels. */
export const FILE_WIDTH = 720;

/** What one side pays, year by year: the picture, and the same to the cent. */
export const YearsSection = memo(function YearsSection({ shown }: { shown: Shown }) {
  const { t } = useTranslation('costing');
  const dollars = useDollars();
  const fileTable = useFileTable();
  const { summary, side, figures, source } = shown;
  const who = side === ALL ? t('side.all') : nameIn(figures, side);
  const bills = useMemo(() => yearlyBills(summary.bills, side), [summary, side]);
  const title = t('years.title', { who });
  const subject = useMemo((): StackedBarsSubject => {
    return {
      name: title,
      parts: [t('years.oneTime'), t('years.recurring'), t('years.local')],
      against: t('years.baseline'),
      bars: bills.map(({ year, oneTimeCents, recurringCents, localCents, paidCents, baselineCents }) => ({
        id: String(year),
        label: t('year', { year }),
        values: [oneTimeCents, recurringCents, localCents],
        against: baselineCents,
        written: dollars.round(paidCents),
        words: t(baselineCents === null ? 'years.row' : 'years.rowAgainst', {
          year,
          paid: dollars.round(paidCents),
          baseline: baselineCents === null ? '' : dollars.round(baselineCents),
        }),
      })),
    };
  }, [bills, title, dollars, t]);
  const table = useTable({
    caption: title,
    columns: useColumns(shown),
    rows: bills,
    rowKey: keyOf,
    param: 'years',
  });
  return (
    <Section
      title={title}
      tools={
        <PictureExport
          quiet
          of={title}
          table={() => fileTable(table, source)}
          picture={() => stackedBarsPicture(subject, FILE_WIDTH)}
        />
      }
    >
      <StackedBars subject={subject} />
      <DataTable table={table} cardsBelow={48} />
    </Section>
  );
});

const keyOf = ({ year }: YearlyBill) => String(year);

function useColumns({ side, summary }: Shown): readonly Column<YearlyBill>[] {
  const { t } = useTranslation('costing');
  const dollars = useDollars();
  return useMemo(() => {
    const cents = (id: string, heading: string, of: (bill: YearlyBill) => number | null) =>
      centsColumn(id, heading, of, dollars);
    const natures = new Map(summary.years.map((each) => [each.year, each]));
    return [
      {
        id: 'year',
        kind: 'text',
        heading: t('years.year'),
        value: ({ year }) => t('year', { year }),
        sortable: false,
        card: 'lead',
      },
      cents('oneTime', t('years.oneTime'), ({ oneTimeCents }) => oneTimeCents),
      cents('recurring', t('years.recurring'), ({ recurringCents }) => recurringCents),
      cents('local', t('years.local'), ({ localCents }) => localCents),
      cents('paid', t('years.paid'), ({ paidCents }) => paidCents),
      ...(side === ALL
        ? [
            cents('capital', t('years.capital'), ({ year }) => natures.get(year)?.capitalCents ?? null),
            cents('operating', t('years.operating'), ({ year }) => natures.get(year)?.operatingCents ?? null),
          ]
        : []),
      cents('baseline', t('years.baseline'), ({ baselineCents }) => baselineCents),
      cents('saving', t('years.saving'), ({ savingCents }) => savingCents),
      cents('saved', t('years.saved'), ({ savedCents }) => savedCents),
    ];
  }, [side, summary, dollars, t]);
}
