import { Bars, barsPicture, PictureExport, type BarsSubject } from '@commonworks/web-charts';
import { DataTable, Section, useFileTable, useTable, type Column } from '@commonworks/web-ui';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../compute/summary.js';
import { useRuleWords } from '../said/use-rule-words.js';
import { centsColumn } from './cents-column.js';
import { ALL, nameIn, type Shown } from './shown.js';
import { useDollars } from './use-dollars.js';
import { FILE_WIDTH } from './years-section.js';

type RuleRow = Summary['rules'][number];

/** The running cost of year 1 by each rule, of one member as a picture and of all as a table. */
export const RulesSection = memo(function RulesSection({ shown }: { shown: Shown }) {
  const { t } = useTranslation('costing');
  const words = useRuleWords();
  const dollars = useDollars();
  const fileTable = useFileTable();
  const { summary, figures, side, source } = shown;
  const place = Math.max(0, side === ALL ? 0 : summary.participants.findIndex(({ code }) => code === side));
  const member = summary.participants[place];
  const name = member ? nameIn(figures, member.code) : '';
  const title = t('rules.title');
  const stands = summary.bills.find(({ participant, year }) => participant === member?.code && year === 1);
  const subject = useMemo(
    (): BarsSubject => ({
      name: t('rules.of', { name }),
      bars: [
        ...summary.rules.map((row) => ({
          id: row.rule,
          label: words.rule(row.rule),
          value: row.cents?.[place] ?? null,
          written: row.cents ? dollars.round(row.cents[place] ?? 0) : words.shortReason(row.reason),
        })),
        ...(member && member.shapleyCents !== null
          ? [
              {
                id: 'shapley',
                label: t('rules.shapley'),
                value: member.shapleyCents,
                written: dollars.round(member.shapleyCents),
              },
            ]
          : []),
      ],
      line: stands
        ? {
            value: stands.recurringCents,
            written: t('rules.stands', { amount: dollars.round(stands.recurringCents) }),
          }
        : null,
    }),
    [summary, place, member, name, stands, words, dollars, t],
  );
  const columns = useMemo(
    (): readonly Column<RuleRow>[] => [
      {
        id: 'rule',
        kind: 'text',
        heading: t('rules.rule'),
        value: ({ rule }) => words.rule(rule),
        sortable: false,
        card: 'lead',
      },
      ...summary.participants.map(({ code }, at) => ({
        ...centsColumn<RuleRow>(code, nameIn(figures, code), ({ cents }) => cents?.[at] ?? null, dollars),
        own: figures.get(code)?.isOwn ?? false,
      })),
      {
        id: 'why',
        kind: 'text',
        heading: t('rules.why'),
        value: ({ reason }) => (reason === null ? null : words.reason(reason)),
        sortable: false,
        card: 'known',
      },
    ],
    [summary, figures, words, dollars, t],
  );
  const table = useTable({
    caption: t('rules.caption'),
    columns,
    rows: summary.rules,
    rowKey: ({ rule }) => rule,
    param: 'rules',
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
      <p>{t('rules.reading')}</p>
      <h3>{subject.name}</h3>
      <Bars subject={subject} />
      <DataTable table={table} wide cardsBelow={48} />
    </Section>
  );
});
