import {
  gateQuestion,
  percentileRank,
  type DisclosureParameters,
  type LedgerEntry,
  type OrderStatistics,
} from '@commonworks/domain-benchmark';
import { carriedCodes } from './carried-codes.js';
import { closedByInput } from './closed-by-input.js';
import { derivedQuestions } from './derived-questions.js';
import { Disclosed } from './disclosed.js';
import { gatedGroups, type DisclosureGate, type GatedGroup } from './gated-groups.js';
import { peerGroups } from './peer-groups.js';
import {
  type CellRow,
  type LedgerRow,
  type NamedAnswerRow,
  type ReleaseRows,
  type StandingRow,
} from '@commonworks/api-campaign/worker';
import { type ReleaseSnapshot, type SnapshotQuestion } from './release-snapshot.js';
import { sharedAnswers, type SharedAnswer } from './shared-answers.js';

/**
 * Decides all that a campaign publishes. Private answers and workbooks not submitted change nothing in it, nor
 * does the order in which anything comes.
 *
 * @throws Error on thresholds that protect nothing, or a template that cannot be computed
 */
export function composeRelease(
  snapshot: ReleaseSnapshot,
  params: DisclosureParameters,
  gate: DisclosureGate = gateQuestion,
): ReleaseRows {
  const groups = peerGroups(snapshot.workbooks);
  const derived = derivedQuestions(snapshot.questions);
  const carried = carriedCodes(snapshot.questions);
  const answers = sharedAnswers(snapshot.questions, derived, snapshot.workbooks);
  const gated = new Map<string, GatedGroup[]>();
  const disclosed = new Disclosed(snapshot.ledger);

  for (const { id, settings } of inputsFirst(snapshot.questions)) {
    const [given, codes] = [answers.get(id) ?? [], carried.get(id) ?? []];
    const formula = derived.get(id) ?? null;
    const circumstances = {
      groups,
      derived: formula,
      ledger: disclosed.about(codes),
      closed: formula ? closedByInput(formula, given, { answers, gated }) : new Set<string>(),
    };
    const decided = gatedGroups(settings, given, circumstances, params, gate);
    disclosed.add(codes, decided.flatMap(hiddenOf));
    gated.set(id, decided);
  }

  const ordered = snapshot.questions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const rows = ordered.flatMap(({ id }) => (gated.get(id) ?? []).map((group) => ({ questionId: id, group })));
  const namedAnswers = ordered.flatMap(({ id }) =>
    (answers.get(id) ?? []).flatMap((answer) => named(id, answer)),
  );
  const namedIds = new Set(namedAnswers.map(({ municipalityId }) => municipalityId));
  return {
    groups: groups.map(({ key, kind, code, position }) => ({ key, kind, code, position })),
    cells: rows.map(({ questionId, group }) => cellRow(questionId, group)),
    participants: snapshot.workbooks
      .filter(({ municipalityId }) => namedIds.has(municipalityId))
      .map(({ id, municipalityId }) => ({
        municipalityId,
        workbookId: id,
        groups: groups.filter(({ members }) => members.has(municipalityId)).map(({ key }) => key),
      }))
      .toSorted((a, b) => (a.municipalityId < b.municipalityId ? -1 : 1)),
    namedAnswers,
    standings: rows.flatMap(({ questionId, group }) => standings(questionId, group)),
    ledger: rows.flatMap(({ questionId, group }) => ledgerRow(questionId, group)),
    unnamedParticipants: [...answers.values()].flat().some(({ level }) => level === 'AGGREGATE'),
  };
}

function inputsFirst(questions: readonly SnapshotQuestion[]): SnapshotQuestion[] {
  const isDerived = ({ settings }: SnapshotQuestion) => Number(settings.kind === 'DERIVED');
  return questions.toSorted((a, b) => isDerived(a) - isDerived(b));
}

function hiddenOf({ cell }: GatedGroup): LedgerEntry[] {
  return cell.state === 'FIGURES' && cell.hidden.length > 0 ? [{ hidden: cell.hidden }] : [];
}

function cellRow(questionId: string, { group, cell }: GatedGroup): CellRow {
  const empty = { ...EMPTY_CELL, group: group.key, questionId };
  if (cell.state === 'NO_ANSWERS') return { ...empty, n: 0 };
  // Withheld is what has hidden municipalities and nobody named.
  if (cell.state === 'WITHHELD') return { ...empty, withheld: 'PROTECTED', answersHeldBack: true };
  const { n, mean, sd, order, counts, answersHeldBack, namedOnly } = cell;
  return {
    group: group.key,
    questionId,
    withheld: null,
    answersHeldBack,
    namedOnly,
    n,
    mean,
    sd,
    ...orderColumns(order),
    counts: counts?.options ?? null,
    other: counts?.other ?? null,
  };
}

const NO_QUARTILES = {
  quartilesWithheld: null,
  quartilesNamedOnly: false,
  median: null,
  q1: null,
  q3: null,
} as const;

const EMPTY_CELL = {
  withheld: null,
  answersHeldBack: false,
  namedOnly: false,
  n: null,
  mean: null,
  sd: null,
  ...NO_QUARTILES,
  counts: null,
  other: null,
} as const;

function orderColumns(order: OrderStatistics | null) {
  if (order === null) return NO_QUARTILES;
  if (order.state === 'WITHHELD') return { ...NO_QUARTILES, quartilesWithheld: 'PROTECTED' as const };
  const { median, q1, q3, namedOnly } = order;
  return { quartilesWithheld: null, quartilesNamedOnly: namedOnly, median, q1, q3 };
}

/** A rank is an order statistic: only beside quartiles, and only for those whose answer is in them. */
function standings(questionId: string, { group, cell, contributions }: GatedGroup): StandingRow[] {
  if (cell.state !== 'FIGURES' || cell.order?.state !== 'SHOWN') return [];
  const ranked = new Set(cell.order.namedOnly ? [] : cell.hidden);
  const entered = contributions.flatMap(({ municipalityId, level, value }) =>
    typeof value === 'number' && (level !== 'AGGREGATE' || ranked.has(municipalityId))
      ? [{ municipalityId, value }]
      : [],
  );
  const values = entered.map(({ value }) => value);
  return entered.map(({ municipalityId, value }) => ({
    municipalityId,
    group: group.key,
    questionId,
    percentileRank: percentileRank(value, values),
  }));
}

function ledgerRow(questionId: string, gated: GatedGroup): LedgerRow[] {
  return hiddenOf(gated).map(({ hidden }) => ({ group: gated.group.key, questionId, hidden }));
}

function named(questionId: string, { municipalityId, level, state, value }: SharedAnswer): NamedAnswerRow[] {
  return level === 'AGGREGATE' || state === 'UNANSWERED'
    ? []
    : [{ municipalityId, questionId, level, state, value }];
}
