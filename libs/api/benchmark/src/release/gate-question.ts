import { scaleScore, type QuestionSettings } from '@commonworks/domain-assessment';
import {
  gateCell,
  gateRelease,
  type CellKind,
  type Contribution,
  type DisclosureParameters,
  type GroupCell,
  type LedgerEntry,
} from '@commonworks/domain-benchmark';
import { coarsenDerived } from './coarsen-derived.js';
import { type PeerGroup } from './peer-groups.js';
import { type SharedAnswer } from './shared-answers.js';

/** The rules every figure passes; a test swaps them for none, to see its attacker succeed. */
export interface DisclosureGate {
  readonly gateCell: typeof gateCell;
  readonly gateRelease: typeof gateRelease;
}

export const disclosureGate: DisclosureGate = { gateCell, gateRelease };

/** One question in one group: what was decided, and the contributions it was decided on. */
export interface GatedGroup {
  readonly group: PeerGroup;
  readonly cell: GroupCell['cell'];
  readonly contributions: readonly Contribution[];
}

/** How the answers to a question are aggregated; null for texts and systems, which never are. */
export function cellKind(settings: QuestionSettings): CellKind | null {
  switch (settings.kind) {
    case 'SCALE':
      return 'SCALE';
    case 'NUMBER':
      return settings.amount ? 'AMOUNT' : 'NUMBER';
    case 'DERIVED':
      return 'NUMBER';
    case 'RATING':
    case 'CHOICE':
      return 'CATEGORY';
    case 'TEXT':
    case 'SYSTEM':
      return null;
  }
}

/** Puts one question through the gate for all groups together, in their order of importance. */
export function gateQuestion(
  kind: CellKind,
  settings: QuestionSettings,
  answers: readonly SharedAnswer[],
  groups: readonly PeerGroup[],
  ledger: readonly LedgerEntry[],
  params: DisclosureParameters,
  gate: DisclosureGate,
): GatedGroup[] {
  const contributions = answers
    .filter((answer) => answer.state === 'ANSWERED')
    .map((answer) => contributionOf(settings, answer));
  const candidates = groups.map((group) => {
    const within = contributions.filter(({ municipalityId }) => group.members.has(municipalityId));
    const cell = gate.gateCell(kind, within, params);
    return {
      group,
      contributions: within,
      cell: settings.kind === 'DERIVED' ? coarsenDerived(cell, settings.decimals) : cell,
    };
  });
  const decided = gate.gateRelease(
    candidates.map(({ group, cell }) => ({ groupId: group.key, cell })),
    ledger,
    params,
  );
  return candidates.map((candidate, index) => ({ ...candidate, cell: decided[index].cell }));
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
