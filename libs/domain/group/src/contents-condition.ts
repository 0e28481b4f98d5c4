import type { CollaborationLevel } from '@commonworks/domain-opportunity';
import type { FileMark } from './file-mark.js';
import { GROUP_FACTS, type GroupFactCode } from './group-fact.js';
import { documentsOf } from './level-documents.js';

/** The conditions of stages that what a group keeps meets: notes, files, resolutions, what it told. */
export const CONTENTS_CONDITIONS = [
  'SCOPE_NOTE',
  'SIGNED_CHARTER',
  'RESOLUTIONS',
  'LEVEL_DOCUMENTS',
  'FUNDING',
  ...GROUP_FACTS,
] as const;
export type ContentsCondition = (typeof CONTENTS_CONDITIONS)[number];

/** What a group keeps, as far as conditions ask. */
export interface ContentsFacts {
  /** The level in its newest scope note; null where it has none. */
  readonly level: CollaborationLevel | null;
  /** Of its files. */
  readonly marks: readonly FileMark[];
  /** Municipalities with a resolution on the signed charter as it stands: on an earlier version counts for nothing. */
  readonly onCharter: readonly string[];
  /** Municipalities with a resolution on what they pay, or that said that they do not. */
  readonly onFunding: readonly string[];
  readonly told: readonly GroupFactCode[];
}

/** Of a group that keeps nothing yet. */
export const NO_CONTENTS: ContentsFacts = { level: null, marks: [], onCharter: [], onFunding: [], told: [] };

/** @param memberIds the municipalities that lead or take part: each of them counts, and nobody else */
export function meetsContents(
  condition: ContentsCondition,
  { level, marks, onCharter, onFunding, told }: ContentsFacts,
  memberIds: readonly string[],
): boolean {
  switch (condition) {
    case 'SCOPE_NOTE':
      return level !== null;
    case 'SIGNED_CHARTER':
      return marks.includes('SIGNED_CHARTER');
    case 'RESOLUTIONS':
      return areAllAmong(memberIds, onCharter);
    case 'LEVEL_DOCUMENTS':
      return level !== null && documentsOf(level).every((mark) => marks.includes(mark));
    case 'FUNDING':
      return areAllAmong(memberIds, onFunding);
    case 'BUYING_ROUTE':
    case 'BENEFITS':
    case 'RECORDS':
    case 'EXIT':
      return told.includes(condition);
  }
}

/** Where there is nobody, nobody has resolved anything. */
const areAllAmong = (all: readonly string[], some: readonly string[]): boolean =>
  all.length > 0 && all.every((one) => some.includes(one));
