import { type AnswerState, type AnswerValue } from '@commonworks/domain-assessment';
import { type PeerGroupKind } from '@commonworks/domain-benchmark';
import { type PeerGroupKey } from './peer-group-key.js';
import type { ReleasedFigures } from './published-release.js';

/** What a release writes, apart from the ids of its groups. Same snapshot, same rows, byte for byte. */
export interface ReleaseRows {
  readonly groups: readonly { key: PeerGroupKey; kind: PeerGroupKind; code: string; position: number }[];
  readonly cells: readonly CellRow[];
  /** Municipalities with at least one answer under their name, and the groups they belong to. */
  readonly participants: readonly {
    municipalityId: string;
    workbookId: string;
    groups: readonly PeerGroupKey[];
  }[];
  readonly namedAnswers: readonly NamedAnswerRow[];
  readonly standings: readonly StandingRow[];
  readonly ledger: readonly LedgerRow[];
  /** Somebody shares in aggregate only, be it no answer: said without a count or a name. */
  readonly unnamedParticipants: boolean;
}

/** What is read of a cell is what was written; its group has no id yet. */
export interface CellRow extends ReleasedFigures {
  readonly group: PeerGroupKey;
}

export interface NamedAnswerRow {
  readonly municipalityId: string;
  readonly questionId: string;
  readonly level: 'NAMED' | 'PUBLIC';
  readonly state: Exclude<AnswerState, 'UNANSWERED'>;
  readonly value: AnswerValue | null;
}

/** Read by that municipality alone. */
export interface StandingRow {
  readonly municipalityId: string;
  readonly group: PeerGroupKey;
  readonly questionId: string;
  /** 0 to 100. */
  readonly percentileRank: number;
}

/** Read by the worker alone, to judge later releases. */
export interface LedgerRow {
  readonly group: PeerGroupKey;
  readonly questionId: string;
  readonly hidden: readonly string[];
}
