import {
  type AnswerState,
  type AnswerValue,
  type QuestionSettings,
  type SharingLevel,
} from '@commonworks/domain-assessment';

/** Everything a release is made from, read once, in one transaction that sees nothing later. */
export interface ReleaseSnapshot {
  readonly questions: readonly SnapshotQuestion[];
  /** All workbooks of the campaign; only submitted ones carry answers into the release. */
  readonly workbooks: readonly SnapshotWorkbook[];
  /** What earlier releases of the consortium, of this campaign and others, are out about. */
  readonly ledger: readonly SnapshotLedgerEntry[];
}

export interface SnapshotQuestion {
  readonly id: string;
  readonly code: string;
  readonly sectionId: string;
  readonly settings: QuestionSettings;
}

export interface SnapshotWorkbook {
  readonly id: string;
  readonly municipalityId: string;
  readonly municipalityType: string;
  /** Profile figures by code, as `population`: the latest up to the campaign's year. */
  readonly profile: Readonly<Record<string, number>>;
  readonly submitted: boolean;
  readonly sharing: readonly SnapshotSharing[];
  readonly answers: readonly SnapshotAnswer[];
}

/** A row of `workbook_sharing`. The target of the workbook's own level is the workbook. */
export interface SnapshotSharing {
  readonly scope: 'WORKBOOK' | 'SECTION' | 'QUESTION';
  readonly targetId: string;
  readonly level: SharingLevel;
}

export interface SnapshotAnswer {
  readonly questionId: string;
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
}

/** The hidden contributors of a figure that was published, withdrawn since or not: it was read. */
export interface SnapshotLedgerEntry {
  /** Codes of the questions whose answers the figure carries, stable from one template version to the next. */
  readonly codes: readonly string[];
  readonly hidden: readonly string[];
}
