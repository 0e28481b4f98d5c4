import type { CollaborationLevel } from '@commonworks/domain-opportunity';
import type { FileMark } from './file-mark.js';
import { GROUP_FACTS, type GroupFactCode } from './group-fact.js';
import { documentsOf } from './level-documents.js';

/** What members agree to in a document of the product. */
export type AgreedKind = 'CHARTER' | 'REQUIREMENTS' | 'SLA' | 'COSTING';

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
  /** Documents of the product that its members agreed to. */
  readonly agreed: readonly AgreedKind[];
  /** Of each charter among these, the municipalities that agreed to it as it stands. */
  readonly toCharter: readonly (readonly string[])[];
}

/** Of a group that keeps nothing yet. */
export const NO_CONTENTS: ContentsFacts = {
  level: null,
  marks: [],
  onCharter: [],
  onFunding: [],
  told: [],
  agreed: [],
  toCharter: [],
};

/**
 * A charter is a file with a resolution of each council on it, or a document of the product to which each member agreed.
 *
 * @param memberIds the municipalities that lead or take part: each of them counts, and nobody else
 */
export function meetsContents(
  condition: ContentsCondition,
  facts: ContentsFacts,
  memberIds: readonly string[],
): boolean {
  const { level, marks, onCharter, onFunding, told, agreed } = facts;
  switch (condition) {
    case 'SCOPE_NOTE':
      return level !== null;
    case 'SIGNED_CHARTER':
      return marks.includes('SIGNED_CHARTER') || agreed.includes('CHARTER');
    case 'RESOLUTIONS':
      return [onCharter, ...facts.toCharter].some((some) => areAllAmong(memberIds, some));
    case 'LEVEL_DOCUMENTS':
      return (
        level !== null &&
        documentsOf(level).every(
          (mark) => marks.includes(mark) || agreed.some((kind) => MARKS[kind] === mark),
        )
      );
    case 'FUNDING':
      return areAllAmong(memberIds, onFunding);
    case 'BUYING_ROUTE':
    case 'BENEFITS':
    case 'RECORDS':
    case 'EXIT':
      return told.includes(condition);
  }
}

/** The mark of a file in whose place a document stands. */
const MARKS: Readonly<Record<AgreedKind, FileMark>> = {
  CHARTER: 'SIGNED_CHARTER',
  REQUIREMENTS: 'REQUIREMENTS',
  SLA: 'SLA',
  COSTING: 'COSTING',
};

/** Where there is nobody, nobody has resolved anything. */
const areAllAmong = (all: readonly string[], some: readonly string[]): boolean =>
  all.length > 0 && all.every((one) => some.includes(one));
