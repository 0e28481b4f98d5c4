import {
  gateQuestion,
  percentileRank,
  type DisclosureParameters,
  type LedgerEntry,
} from '@commonworks/domain-benchmark';
import { derivedQuestions } from './derived-questions.js';
import { gatedGroups, type DisclosureGate, type GatedGroup } from './gated-groups.js';
import { peerGroups } from './peer-groups.js';
import { publishedReason } from './published-reason.js';
import {
  type CellRow,
  type LedgerRow,
  type NamedAnswerRow,
  type ReleaseRows,
  type StandingRow,
} from './release-rows.js';
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
  const answers = sharedAnswers(snapshot.questions, derived, snapshot.workbooks);
  const gated = new Map<string, GatedGroup[]>();

  /**
   * A derived figure stands for its inputs: were it of other hidden municipalities than theirs, the two could
   * be subtracted. So what is out about the inputs counts as out about it, and inputs are decided first.
   */
  const alreadyOut = ({ id }: SnapshotQuestion): LedgerEntry[] => {
    const inputs = derived.get(id)?.inputs.flatMap(({ question }) => question?.id ?? []) ?? [];
    const earlier = snapshot.ledger.filter(({ questionId }) => [id, ...inputs].includes(questionId));
    return [
      ...earlier.map(({ group, hidden }) => ({ groupId: group, hidden })),
      ...inputs.flatMap((input) => hiddenGroups(gated.get(input) ?? [])),
    ];
  };

  for (const question of inputsFirst(snapshot.questions)) {
    const given = answers.get(question.id) ?? [];
    const ledger = alreadyOut(question);
    gated.set(question.id, gatedGroups(question.settings, given, groups, ledger, params, gate));
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
      .map(({ id, municipalityId }) => ({ municipalityId, workbookId: id }))
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

function hiddenGroups(gated: readonly GatedGroup[]): LedgerEntry[] {
  return gated.flatMap(({ group, cell }) =>
    cell.withheld === null && cell.hidden.length > 0 ? [{ groupId: group.key, hidden: cell.hidden }] : [],
  );
}

function cellRow(questionId: string, { group, cell }: GatedGroup): CellRow {
  if (cell.withheld !== null) {
    return { ...EMPTY_CELL, group: group.key, questionId, withheld: publishedReason(cell.withheld) };
  }
  const { n, mean, sd, order, counts, answersHeldBack } = cell;
  const { median, q1, q3 } = order.withheld === null ? order : EMPTY_CELL;
  const quartilesWithheld = counts === null ? order.withheld : null;
  return {
    ...{ group: group.key, questionId, withheld: null, answersHeldBack },
    ...{ n, mean, sd, quartilesWithheld, median, q1, q3, counts },
  };
}

const EMPTY_CELL = {
  answersHeldBack: false,
  n: null,
  mean: null,
  sd: null,
  quartilesWithheld: null,
  median: null,
  q1: null,
  q3: null,
  counts: null,
} as const;

/** A rank is an order statistic: only beside quartiles, and only for those whose answer is in them. */
function standings(questionId: string, { group, cell, contributions }: GatedGroup): StandingRow[] {
  if (cell.withheld !== null || cell.order.withheld !== null) return [];
  const entered = contributions.flatMap(({ municipalityId, level, value }) =>
    typeof value === 'number' && (level !== 'AGGREGATE' || cell.hidden.includes(municipalityId))
      ? [{ municipalityId, value }]
      : [],
  );
  const values = entered.map(({ value }) => value);
  return entered.map(({ municipalityId, value }) => ({
    ...{ municipalityId, group: group.key, questionId },
    percentileRank: percentileRank(value, values),
  }));
}

function ledgerRow(questionId: string, gated: GatedGroup): LedgerRow[] {
  return hiddenGroups([gated]).map(({ hidden }) => ({ group: gated.group.key, questionId, hidden }));
}

function named(questionId: string, { municipalityId, level, state, value }: SharedAnswer): NamedAnswerRow[] {
  return level === 'AGGREGATE' ? [] : [{ municipalityId, questionId, level, state, value }];
}
