import { PictureExport, Ranges, rangesPicture, type RangesSubject } from '@commonworks/web-charts';
import type { TornadoBar } from '@commonworks/domain-costing';
import { DataTable, Section, useFileTable, useFormat, useTable, type Column } from '@commonworks/web-ui';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { centsColumn } from './cents-column.js';
import type { Shown } from './shown.js';
import { useDollars } from './use-dollars.js';
import { FILE_WIDTH } from './years-section.js';

/** How far the saving of all goes up and down with what is not sure. */
export const TornadoSection = memo(function TornadoSection({ shown }: { shown: Shown }) {
  const { t } = useTranslation('costing');
  const { tornado, group } = shown.summary;
  if (tornado && group.npvCents !== null)
    return <Tornado shown={shown} bars={tornado} npvCents={group.npvCents} />;
  return (
    <Section title={t('tornado.title')}>
      <p>{t('why.noTornado')}</p>
    </Section>
  );
});

interface TornadoProps {
  shown: Shown;
  bars: readonly TornadoBar[];
  npvCents: number;
}

function Tornado({ shown, bars, npvCents }: TornadoProps) {
  const { t } = useTranslation('costing');
  const dollars = useDollars();
  const fileTable = useFileTable();
  const title = t('tornado.title');
  const labelOf = useLabels();
  const subject = useMemo(
    (): RangesSubject => ({
      name: title,
      ranges: bars.map((bar) => {
        const said = {
          label: labelOf(bar),
          low: dollars.round(bar.lowCents),
          high: dollars.round(bar.highCents),
        };
        return {
          id: bar.parameter,
          label: said.label,
          low: bar.lowCents,
          high: bar.highCents,
          written: t('tornado.between', said),
          words: t('tornado.row', said),
        };
      }),
      as: { value: npvCents, written: t('tornado.asItStands', { amount: dollars.round(npvCents) }) },
    }),
    [bars, npvCents, title, labelOf, dollars, t],
  );
  const columns = useMemo(
    (): readonly Column<TornadoBar>[] => [
      {
        id: 'parameter',
        kind: 'text',
        heading: t('tornado.parameter'),
        value: labelOf,
        sortable: false,
        card: 'lead',
      },
      centsColumn<TornadoBar>('low', t('tornado.low'), ({ lowCents }) => lowCents, dollars),
      centsColumn<TornadoBar>('high', t('tornado.high'), ({ highCents }) => highCents, dollars),
    ],
    [labelOf, dollars, t],
  );
  const table = useTable({
    caption: title,
    columns,
    rows: bars,
    rowKey: ({ parameter }) => parameter,
    param: 'tornado',
  });
  return (
    <Section
      title={title}
      tools={
        <PictureExport
          quiet
          of={title}
          table={() => fileTable(table, shown.source)}
          picture={() => rangesPicture(subject, FILE_WIDTH)}
        />
      }
    >
      <p>{t('tornado.reading')}</p>
      <Ranges subject={subject} />
      <DataTable table={table} />
    </Section>
  );
}

function useLabels() {
  const { t } = useTranslation('costing');
  const format = useFormat();
  return useMemo(
    () =>
      ({ parameter, fromPct, toPct }: TornadoBar) =>
        parameter === 'RATE'
          ? t('tornado.RATE', { from: format.hundredths(fromPct), to: format.hundredths(toPct) })
          : t(`tornado.${parameter}`, { by: format.hundredths(toPct - 100) }),
    [t, format],
  );
}
