import {
  DataTable,
  ExportMenu,
  Section,
  useFileTable,
  useFormat,
  useTable,
  type Column,
  type FileValue,
} from '@commonworks/web-ui';
import { memo, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Computed } from '../compute/use-outcomes.js';
import { grantsByLine } from '../model/merge-scenarios.js';
import type { MemberFigures, Scenario } from '../model/scenario.js';
import { ALL, nameIn, type Side } from '../read/shown.js';
import { useDollars } from '../read/use-dollars.js';
import { yearlyBills } from '../read/yearly-bills.js';

interface Cell {
  readonly text: string;
  readonly file: FileValue;
}

interface Measure {
  readonly id: string;
  readonly heading: string;
  /** By scenario. */
  readonly cells: ReadonlyMap<string, Cell>;
}

interface ScenariosSectionProps {
  scenarios: readonly Scenario[];
  computed: ReadonlyMap<string, Computed>;
  figures: ReadonlyMap<string, MemberFigures>;
  side: Side;
  source: string;
  /** Id of the one that is seen below. */
  shown: string;
  tools?: ReactNode;
}

/** The scenarios side by side: what each takes for granted, and what it comes to. */
export const ScenariosSection = memo(function ScenariosSection(props: ScenariosSectionProps) {
  const { scenarios, source, shown, tools } = props;
  const { t } = useTranslation('costing');
  const fileTable = useFileTable();
  const rows = useMeasures(props);
  const columns = useMemo(
    (): readonly Column<Measure>[] => [
      {
        id: 'measure',
        kind: 'text',
        heading: t('compare.measure'),
        value: ({ heading }) => heading,
        sortable: false,
        card: 'lead',
      },
      ...scenarios.map(({ id, name, isProposed }): Column<Measure> => ({
        id,
        kind: 'text',
        heading: name,
        ...(isProposed && { note: t('scenario.proposed') }),
        own: id === shown,
        sortable: false,
        card: 'labelled',
        value: ({ cells }) => cells.get(id)?.text ?? null,
        files: [{ id, heading: name, value: ({ cells }) => cells.get(id)?.file ?? null }],
      })),
    ],
    [scenarios, shown, t],
  );
  const table = useTable({
    caption: t('compare.caption'),
    columns,
    rows,
    rowKey: ({ id }) => id,
    param: 'scenarios',
  });
  return (
    <Section
      title={t('compare.title')}
      tools={
        <>
          {tools}
          <ExportMenu quiet of={t('compare.title')} table={() => fileTable(table, source)} />
        </>
      }
    >
      <DataTable table={table} wide cardsBelow={48} />
    </Section>
  );
});

/** What is compared, measure by measure. */
function useMeasures({ scenarios, computed, figures, side }: ScenariosSectionProps): readonly Measure[] {
  const { t } = useTranslation('costing');
  const format = useFormat();
  const dollars = useDollars();
  return useMemo(() => {
    const who = side === ALL ? t('side.all') : nameIn(figures, side);
    const cents = (value: number | null): Cell => ({
      text: dollars.orUnknown(value),
      file: value === null ? null : value / 100,
    });
    const text = (value: string): Cell => ({ text: value, file: value });
    const percent = (value: string | number): Cell => ({
      text: format.hundredths(Number(value)),
      file: Number(value),
    });
    const measure = (id: string, heading: string, of: (scenario: Scenario) => Cell): Measure => ({
      id,
      heading,
      cells: new Map(scenarios.map((scenario) => [scenario.id, of(scenario)])),
    });
    const computedCell = (of: (summary: Parsed) => Cell) => (scenario: Scenario) => {
      const outcome = computed.get(scenario.id)?.outcome ?? null;
      if (outcome === null) return text(t('effect.behind'));
      return outcome.ok ? of(parsed(outcome.summary, side)) : text(t('compare.refused'));
    };
    return [
      measure('years', t('parameter.years'), ({ model }) => ({
        text: format.number(model.years),
        file: model.years,
      })),
      measure('rate', t('parameter.ratePct'), ({ model }) => percent(model.ratePct)),
      measure('contingency', t('parameter.contingencyPct'), ({ model }) => percent(model.contingencyPct)),
      measure('grants', t('compare.grants'), ({ model }) =>
        cents(grantsByLine(model).reduce((sum, { amountCents }) => sum + amountCents, 0)),
      ),
      measure(
        'once',
        t('compare.once'),
        computedCell(({ once }) => cents(once)),
      ),
      measure(
        'running',
        t('compare.running'),
        computedCell(({ running }) => cents(running)),
      ),
      measure(
        'npv',
        t('compare.npv'),
        computedCell(({ summary }) => cents(summary.group.npvCents)),
      ),
      measure(
        'losers',
        t('compare.losers'),
        computedCell(({ summary }) => {
          const losers = summary.participants.filter(({ npvCents }) => npvCents !== null && npvCents < 0);
          const isKnown = summary.participants.every(({ npvCents }) => npvCents !== null);
          const names = losers.map(({ code }) => nameIn(figures, code));
          if (names.length > 0) return text(format.list(names));
          return text(t(isKnown ? 'compare.nobody' : 'notKnown'));
        }),
      ),
      ...(side === ALL
        ? []
        : [
            measure(
              'ownFirst',
              t('compare.ownYear', { who, year: 0 }),
              computedCell(({ zero }) => cents(zero)),
            ),
            measure(
              'ownYear',
              t('compare.ownYear', { who, year: 1 }),
              computedCell(({ one }) => cents(one)),
            ),
            measure(
              'ownNpv',
              t('compare.ownNpv', { who }),
              computedCell(({ npv }) => cents(npv)),
            ),
            measure(
              'ownPayback',
              t('compare.ownPayback', { who }),
              computedCell(({ payback, npv }) => ({
                text:
                  payback === null
                    ? t(npv === null ? 'notKnown' : 'members.never')
                    : format.number(payback, 1),
                file: payback,
              })),
            ),
          ]),
    ];
  }, [scenarios, computed, figures, side, dollars, format, t]);
}

type Parsed = ReturnType<typeof parsed>;
type Summary = Extract<NonNullable<Computed['outcome']>, { ok: true }>['summary'];

function parsed(summary: Summary, side: Side) {
  const all = yearlyBills(summary.bills, ALL);
  const own = yearlyBills(summary.bills, side);
  const result = summary.participants.find(({ code }) => code === side);
  return {
    summary,
    once: all.reduce((sum, { oneTimeCents }) => sum + oneTimeCents, 0),
    running: all[1]?.recurringCents ?? 0,
    zero: own[0]?.paidCents ?? null,
    one: own[1]?.paidCents ?? null,
    npv: result?.npvCents ?? null,
    payback: result?.paybackYear ?? null,
  };
}
