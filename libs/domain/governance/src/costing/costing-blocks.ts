import type { LocalText } from '@commonworks/domain-assessment';
import type { AgreedCosting, CostingLine, ShareRule } from '@commonworks/domain-costing';
import type { Block, DocumentLanguage, Inline, Table } from '@commonworks/domain-document';
import { formatValue } from '../render/format-value.js';
import { money } from '../templates/money.js';
import { BILL_COLUMNS, COSTING_WORDS, LINE_COLUMNS, RULE_WORDS } from './costing-words.js';

/** A costing as it stands in its document: its lines with their rules, then what each member pays, year by year. */
export function costingBlocks({ input, bills }: AgreedCosting, language: DocumentLanguage): Block[] {
  return [
    tableOf(
      COSTING_WORDS.lines[language],
      LINE_COLUMNS,
      input.lines.map((line) => lineRow(line, input.grants ?? [], language)),
      language,
    ),
    ...input.participants.flatMap(({ code, name }): Table[] => {
      const own = bills.filter(({ participant }) => participant === code);
      if (own.length === 0) return [];
      const rows = own.map(({ year, oneTimeCents, recurringCents }) => [
        String(year),
        ...[oneTimeCents, recurringCents, oneTimeCents + recurringCents].map(
          (cents) => money(cents)[language],
        ),
      ]);
      const sums = [
        own.reduce((sum, { oneTimeCents }) => sum + oneTimeCents, 0),
        own.reduce((sum, { recurringCents }) => sum + recurringCents, 0),
      ];
      const total = [...sums, sums.reduce((sum, cents) => sum + cents, 0)];
      const last = [COSTING_WORDS.together[language], ...total.map((cents) => money(cents)[language])];
      const caption = `${name ?? code}${COSTING_WORDS.pays[language]}`;
      return [tableOf(caption, BILL_COLUMNS, [...rows, last], language)];
    }),
  ];
}

function lineRow(
  line: CostingLine,
  grants: readonly { readonly lineCode: string; readonly amountCents: number }[],
  language: DocumentLanguage,
): string[] {
  const { code, name, kind, year, amountCents, perUserCents } = line;
  const when = kind === 'ONE_TIME' ? COSTING_WORDS.once : COSTING_WORDS.from;
  const granted = grants
    .filter(({ lineCode }) => lineCode === code)
    .reduce((sum, grant) => sum + grant.amountCents, 0);
  const perUser =
    (perUserCents ?? 0) > 0 ? ` + ${money(perUserCents ?? 0)[language]}${COSTING_WORDS.each[language]}` : '';
  return [
    name ?? code,
    `${when[language]} ${String(kind === 'ONE_TIME' ? year : Math.max(1, year))}`,
    `${money(amountCents)[language]}${perUser}`,
    granted === 0 ? '–' : money(granted)[language],
    ruleOf(line, language),
  ];
}

/** `Population; at least 10%, at most 45%`; bounds of single members are told of, and stand in the workbook. */
function ruleOf({ share }: CostingLine, language: DocumentLanguage): string {
  const { rule, fixedPct, floorPct, capPct, bounds } = share;
  const percent = (value: number | string) =>
    formatValue('PERCENT', String(value), language) ?? String(value);
  const more = [
    (fixedPct ?? null) !== null && COSTING_WORDS.equal[language].replace('%', percent(fixedPct ?? 0)),
    (floorPct ?? null) !== null && COSTING_WORDS.least[language].replace('%', percent(floorPct ?? 0)),
    (capPct ?? null) !== null && COSTING_WORDS.most[language].replace('%', percent(capPct ?? 0)),
    (bounds ?? []).length > 0 && COSTING_WORDS.bounds[language],
  ].filter((one) => one !== false);
  const named: LocalText = RULE_WORDS[rule satisfies ShareRule];
  return [named[language], more.join(', ')].filter(Boolean).join('; ');
}

const tableOf = (
  caption: string,
  columns: readonly { readonly title: LocalText; readonly share: number; readonly align?: 'end' }[],
  rows: readonly (readonly string[])[],
  language: DocumentLanguage,
): Table => ({
  type: 'table',
  caption,
  rowHeads: true,
  columns: columns.map(({ title, share, align }) => ({
    title: title[language],
    share,
    ...(align && { align }),
  })),
  rows: rows.map((row) => row.map((text): Inline[] => [{ type: 'text', text }])),
});
