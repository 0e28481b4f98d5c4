import { type AnswerValue } from '@commonworks/domain-assessment';
import { type ValueCount } from '@commonworks/domain-benchmark';
import { type PeerGroupKey, type PeerGroupKind } from './peer-groups.js';
import { type PublishedReason } from './published-reason.js';

/** What a release writes, apart from the ids of its groups. Same snapshot, same rows, byte for byte. */
export interface ReleaseRows {
  readonly groups: readonly { key: PeerGroupKey; kind: PeerGroupKind; code: string; position: number }[];
  readonly cells: readonly CellRow[];
  /** Municipalities with at least one answer under their name. */
  readonly participants: readonly { municipalityId: string; workbookId: string }[];
  readonly namedAnswers: readonly NamedAnswerRow[];
  readonly standings: readonly StandingRow[];
  readonly ledger: readonly LedgerRow[];
  /** Some answer is shared in aggregate only: said without a count or a name. */
  readonly unnamedParticipants: boolean;
}

export interface CellRow {
  readonly group: PeerGroupKey;
  readonly questionId: string;
  readonly withheld: PublishedReason | null;
  readonly answersHeldBack: boolean;
  readonly n: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly quartilesWithheld: 'TOO_FEW_FOR_QUARTILES' | null;
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  readonly counts: readonly ValueCount[] | null;
}

export interface NamedAnswerRow {
  readonly municipalityId: string;
  readonly questionId: string;
  readonly level: 'NAMED' | 'PUBLIC';
  readonly state: 'ANSWERED' | 'UNKNOWN' | 'NOT_APPLICABLE' | 'DECLINED';
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
