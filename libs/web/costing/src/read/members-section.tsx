import { Bars, barsPicture, PictureExport, type BarsSubject } from '@commonworks/web-charts';
import { DataTable, Section, useFileTable, useFormat, useTable, type Column } from '@commonworks/web-ui';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { centsColumn } from './cents-column.js';
import { nameIn, type Shown } from './shown.js';
import { useDollars } from './use-dollars.js';
import { FILE_WIDTH } from './years-section.js';

interface MemberRow {
  readonly code: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly onceCents: number;
  readonly firstCents: number;
  readonly lastCents: number;
  readonly npvCents: number | null;
  readonly paybackYear: number | null;
  readonly shapleyCents: number | null;
}

/** What each member pays and saves, side by side. */
export const MembersSection = memo(function MembersSection({ shown }: { shown: Shown }) {
  const { t } = useTranslation('costing');
  const dollars = useDollars();
  const fileTable = useFileTable();
  const { scenario, summary, source } = shown;
  const count = scenario.model.years;
  const rows = useMemo(() => rowsOf(shown), [shown]);
  const title = t('members.title', { count });
  const subject = useMemo(
    (): BarsSubject => ({
      name: title,
      bars: rows.map(({ code, name, isOwn, npvCents }) => ({
        id: code,
        label: name,
        value: npvCents,
        written: npvCents === null ? t('notKnown') : dollars.round(npvCents),
        ...(isOwn && { own: t('side.own') }),
      })),
    }),
    [rows, title, dollars, t],
  );
  const table = useTable({
    caption: title,
    columns: useColumns(count),
    rows,
    rowKey: ({ code }) => code,
    param: 'members',
  });
  return (
    <Section
      title={title}
      tools={
        <PictureExport
          quiet
          of={title}
          table={() => fileTable(table, source)}
          picture={() => barsPicture(subject, FILE_WIDTH)}
        />
      }
    >
      <p>
        {summary.group.npvCents === null
          ? t('why.noTotal')
          : t('members.group', { amount: dollars.exact(summary.group.npvCents) })}
      </p>
      <Bars subject={subject} />
      <DataTable table={table} cardsBelow={48} />
      {summary.shapleyMissing && <p>{t(`members.noShapley.${summary.shapleyMissing}`)}</p>}
    </Section>
  );
});

function rowsOf({ summary, figures }: Shown): readonly MemberRow[] {
  const { bills, participants } = summary;
  return participants.map(({ code, npvCents, paybackYear, shapleyCents }) => {
    const own = bills.filter(({ participant }) => participant === code);
    return {
      code,
      name: nameIn(figures, code),
      isOwn: figures.get(code)?.isOwn ?? false,
      onceCents: own.reduce((sum, { oneTimeCents }) => sum + oneTimeCents, 0),
      firstCents: own[1]?.recurringCents ?? 0,
      lastCents: own.at(-1)?.recurringCents ?? 0,
      npvCents,
      paybackYear,
      shapleyCents,
    };
  });
}

function useColumns(years: number): readonly Column<MemberRow>[] {
  const { t } = useTranslation('costing');
  const format = useFormat();
  const dollars = useDollars();
  return useMemo(() => {
    const cents = (id: string, heading: string, of: (row: MemberRow) => number | null) =>
      centsColumn(id, heading, of, dollars);
    return [
      {
        id: 'name',
        kind: 'text',
        heading: t('members.name'),
        value: ({ name }) => name,
        sortable: false,
        card: 'lead',
      },
      cents('once', t('members.once'), ({ onceCents }) => onceCents),
      cents('first', t('members.running', { year: 1 }), ({ firstCents }) => firstCents),
      ...(years > 1
        ? [cents('last', t('members.running', { year: years }), ({ lastCents }) => lastCents)]
        : []),
      cents('npv', t('members.npv'), ({ npvCents }) => npvCents),
      {
        id: 'payback',
        kind: 'number',
        heading: t('members.payback'),
        sortable: false,
        digits: 3,
        value: ({ paybackYear }) => paybackYear,
        cell: ({ paybackYear, npvCents }) =>
          paybackYear !== null
            ? format.number(paybackYear, 3)
            : npvCents === null
              ? t('notKnown')
              : t('members.never'),
      },
      cents('shapley', t('members.shapley'), ({ shapleyCents }) => shapleyCents),
    ];
  }, [years, dollars, format, t]);
}
