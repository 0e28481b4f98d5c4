import { scaleScore, type QuestionSettings } from '@commonworks/domain-assessment';
import {
  gateQuestion,
  type Cell,
  type CellKind,
  type Contribution,
  type DisclosureParameters,
  type LedgerEntry,
} from '@commonworks/domain-benchmark';
import { coarsenDerived } from './coarsen-derived.js';
import { hasOpenDivisor, type DerivedQuestion } from './derived-questions.js';
import { type PeerGroup } from './peer-groups.js';
import { type SharedAnswer } from './shared-answers.js';

/** The rules every figure passes; a test swaps them for fewer, to see its attacker succeed. */
export type DisclosureGate = typeof gateQuestion;

/** One question in one group: what was decided, and the contributions it was decided on. */
export interface GatedGroup {
  readonly group: PeerGroup;
  readonly cell: Cell;
  readonly contributions: readonly Contribution[];
}

/** What a question's figures are judged by beside its answers. */
export interface Circumstances {
  /** Its groups, in their order of importance. */
  readonly groups: readonly PeerGroup[];
  /** What is out already and could be combined with the question's figures. */
  readonly ledger: readonly LedgerEntry[];
  /** Keys of the groups in which hidden answers may not enter. */
  readonly closed: ReadonlySet<string>;
  /** Of a derived question; null for the others. */
  readonly derived: DerivedQuestion | null;
}

/**
 * Puts one question through the gate for all groups together. Texts and systems are never aggregated, and have
 * no group.
 */
export function gatedGroups(
  settings: QuestionSettings,
  answers: readonly SharedAnswer[],
  { groups, ledger, closed, derived }: Circumstances,
  params: DisclosureParameters,
  gate: DisclosureGate,
): GatedGroup[] {
  const kind = cellKind(settings, derived);
  if (!kind) return [];
  const answered = answers.filter(({ state }) => state === 'ANSWERED');
  const all = answered.map((answer) => contributionOf(settings, answer));
  const silent = answers
    .filter(({ level, state }) => level === 'AGGREGATE' && state !== 'ANSWERED')
    .map(({ municipalityId }) => municipalityId);
  const asked = groups.map((group) => ({
    groupId: group.key,
    contributions: all.filter(({ municipalityId }) => group.members.has(municipalityId)),
    silent: silent.filter((municipalityId) => group.members.has(municipalityId)),
    closed: closed.has(group.key),
  }));
  return gate(kind, asked, ledger, params).map(({ cell }, index) => ({
    group: groups[index],
    contributions: asked[index].contributions,
    cell: settings.kind === 'DERIVED' ? coarsenDerived(cell, settings.decimals) : cell,
  }));
}

/** How the answers to a question are aggregated; null for texts and systems. */
function cellKind(settings: QuestionSettings, derived: DerivedQuestion | null): CellKind | null {
  switch (settings.kind) {
    case 'SCALE':
      return 'SCALE';
    case 'NUMBER':
      return settings.amount ? 'AMOUNT' : 'NUMBER';
    case 'DERIVED':
      return derived && isAmount(derived) ? 'AMOUNT' : 'NUMBER';
    case 'RATING':
    case 'CHOICE':
      return 'CATEGORY';
    case 'TEXT':
    case 'SYSTEM':
      return null;
  }
}

/** An amount over what everybody knows can be dominated as the amount can. */
function isAmount(derived: DerivedQuestion): boolean {
  const ofAmounts = derived.inputs.some(
    ({ question }) => question?.settings.kind === 'NUMBER' && question.settings.amount,
  );
  return ofAmounts && hasOpenDivisor(derived);
}

/** The score of a scale level, the value as it is otherwise. */
function contributionOf(
  settings: QuestionSettings,
  { municipalityId, level, value }: SharedAnswer,
): Contribution {
  if (typeof value === 'number' && settings.kind === 'SCALE') {
    return { municipalityId, level, value: scaleScore(value, settings.levels.length) };
  }
  if (value === null || (typeof value === 'object' && !Array.isArray(value))) {
    throw new Error('An answer of this kind is not aggregated.');
  }
  return { municipalityId, level, value };
}
