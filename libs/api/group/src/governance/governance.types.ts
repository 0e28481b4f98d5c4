import {
  DateScalar,
  DateTimeScalar,
  GovernanceKindEnum,
  MunicipalityObject,
  RefusalObject,
} from '@commonworks/api-platform';
import type {
  AgreementAuthority,
  AgreementDecision,
  AgreementRule,
  FieldOrigin,
  FieldSource,
  FieldType,
  GovernanceKind,
  GovernanceStatus,
  GovernanceStep,
} from '@commonworks/domain-governance';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GroupAuthorObject } from '../people/person.types.js';
import {
  AgreementAuthorityEnum,
  AgreementDecisionEnum,
  AgreementRuleEnum,
  FieldOriginEnum,
  FieldTypeEnum,
  GovernanceStatusEnum,
} from './governance.enums.js';
import type { SeenDocument } from './seen-documents.js';

@ObjectType('GovernanceText', { description: 'A text in both languages.' })
export class GovernanceTextObject {
  @Field(() => String, { nullable: true, description: 'Of a paragraph that others refer to.' })
  id?: string | null;
  @Field({ description: 'In English.' }) en: string;
  @Field({ description: 'In French.' }) fr: string;
}

@ObjectType('GovernanceField', { description: 'A blank of a clause, of one member where each has its own.' })
export class GovernanceFieldObject {
  @Field(() => ID, { description: 'Unique in its document.' }) id: string;
  @Field(() => MunicipalityObject, {
    nullable: true,
    description: 'Whose it is; null where it is everybody’s.',
  })
  municipality: MunicipalityObject | null;
  @Field({ description: 'What it asks for, in the reader’s language.' }) label: string;
  @Field(() => String, { nullable: true, description: 'How to answer.' }) hint: string | null;
  @Field(() => FieldTypeEnum, { description: 'What it takes.' }) type: FieldType;
  @Field({ description: 'Whether it may stay empty.' }) optional: boolean;
  @Field(() => FieldOriginEnum, { description: 'Where its value comes from.' }) origin: FieldOrigin;
  @Field(() => String, {
    nullable: true,
    description: 'What it follows until somebody writes another value.',
  })
  source: FieldSource | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its value: of a text the English one; cents, numbers and percentages in digits.',
  })
  value: string | null;
  @Field(() => String, { nullable: true, description: 'Of a text the French one; null of all else.' })
  valueFr: string | null;
}

@ObjectType('GovernanceOption', { description: 'One way to settle a matter.' })
export class GovernanceOptionObject {
  @Field(() => ID, { description: 'Unique in its choice.' }) id: string;
  @Field({ description: 'What it is called.' }) label: string;
  @Field({ description: 'When one would take it.' }) why: string;
}

@ObjectType('GovernanceChoice', { description: 'A matter that can be settled in several ways.' })
export class GovernanceChoiceObject {
  @Field(() => ID, { description: 'Unique in its document.' }) id: string;
  @Field({ description: 'What it asks.' }) question: string;
  @Field(() => ID, { description: 'The option that is taken.' }) taken: string;
  @Field(() => ID, { description: 'The option that most take.' }) usual: string;
  @Field(() => [GovernanceOptionObject], { description: 'The ways.' }) options: GovernanceOptionObject[];
}

@ObjectType('GovernanceClause', { description: 'A clause of a governance document, as it reads.' })
export class GovernanceClauseObject {
  @Field(() => ID, { description: 'Stays the same in every version.' }) id: string;
  @Field(() => String, { nullable: true, description: 'Counted; null of one that is left out.' })
  number: string | null;
  @Field({ description: 'Its heading.' }) title: string;
  @Field({
    description: 'All that it says: a line for each paragraph, item or row, cells apart by tabulators.',
  })
  text: string;
  @Field({ description: 'Whether a draft leaves it out; of a version all stand.' }) leftOut: boolean;
  @Field({ description: 'Whether it may not be left out.' }) mandatory: boolean;
  @Field({ description: 'Whether its words are the group’s own.' }) rewritten: boolean;
  @Field({ description: 'What it settles, in a few words.' }) settles: string;
  @Field({ description: 'What to think of.' }) guidance: string;
  @Field(() => Int, { description: 'Counts its changes: who changes it names what was read.' }) edits: number;
  @Field(() => [GovernanceFieldObject], { description: 'Its blanks, of a draft.' })
  fields: GovernanceFieldObject[];
  @Field(() => [GovernanceChoiceObject], { description: 'What can be settled otherwise, of a draft.' })
  choices: GovernanceChoiceObject[];
  @Field(() => [GovernanceTextObject], {
    description: 'Its paragraphs with their marks, as they would be rewritten, of a draft.',
  })
  paragraphs: GovernanceTextObject[];
}

@ObjectType('GovernanceAgreement', { description: 'What a municipality that is asked says to a version.' })
export class GovernanceAgreementObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field(() => MunicipalityObject, { description: 'Which.' }) municipality: MunicipalityObject;
  @Field(() => AgreementDecisionEnum, {
    nullable: true,
    description: 'What it says; null where nothing yet.',
  })
  decision: AgreementDecision | null;
  @Field(() => AgreementAuthorityEnum, { nullable: true, description: 'By what right.' })
  authority: AgreementAuthority | null;
  @Field(() => String, { nullable: true, description: 'The by-law that delegates it.' }) byLaw: string | null;
  @Field(() => String, { nullable: true, description: 'The number of the council’s resolution.' })
  resolution: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of that resolution.' })
  resolvedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Why; may be empty for an agreement.' })
  reason: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;
  @Field(() => GroupAuthorObject, { nullable: true, description: 'By whom.' })
  decidedBy: GroupAuthorObject | null;
  @Field({ description: 'Whether it binds its municipality.' }) binding: boolean;
}

@ObjectType('GovernanceVersion', { description: 'A version that was sent for review.' })
export class GovernanceVersionObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field(() => Int, { description: 'Its number.' }) number: number;
  @Field(() => GovernanceStatusEnum, { description: 'Where it stands.' }) status: GovernanceStatus;
  @Field({ description: 'SHA-256 of what it says, in hexadecimal digits.' }) hash: string;
  @Field(() => DateTimeScalar, { description: 'When it was sent.' }) sentAt: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was agreed.' }) agreedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is in force.' })
  inForceAt: Date | null;
}

@ObjectType('GovernanceGap', {
  description: 'A blank that has to be filled before a document is sent for review.',
})
export class GovernanceGapObject {
  @Field(() => ID, { description: 'Of the clause.' }) clauseId: string;
  @Field({ description: 'The clause’s heading.' }) clauseTitle: string;
  @Field(() => ID, { description: 'Of the blank.' }) fieldId: string;
  @Field({ description: 'What it asks for.' }) label: string;
  @Field(() => String, { nullable: true, description: 'The member whose it is.' }) member: string | null;
}

@ObjectType('GovernanceDiffPiece', { description: 'A piece of a text, of one version or of both.' })
export class GovernanceDiffPieceObject {
  @Field({ description: 'SAME, ADDED or REMOVED.' }) change: string;
  @Field({ description: 'The piece.' }) text: string;
}

@ObjectType('GovernanceDifference', { description: 'What became of a clause between two versions.' })
export class GovernanceDifferenceObject {
  @Field(() => ID, { description: 'Of the clause.' }) id: string;
  @Field({ description: 'SAME, CHANGED, ADDED or REMOVED.' }) change: string;
  @Field(() => String, { nullable: true, description: 'Its number in the earlier version.' })
  numberBefore: string | null;
  @Field(() => String, { nullable: true, description: 'Its number in the later version.' })
  numberAfter: string | null;
  @Field(() => [GovernanceDiffPieceObject], { description: 'Its heading.' })
  title: GovernanceDiffPieceObject[];
  @Field(() => [GovernanceDiffPieceObject], { description: 'What it says.' })
  text: GovernanceDiffPieceObject[];
}

@ObjectType('GovernanceDocument', {
  description:
    'A governance document of a group. Who left sees the versions that its municipality agreed to; observers see no costing that is written.',
})
export class GovernanceDocumentObject {
  /** All that the reader sees of it, for what is resolved field by field. */
  seen: SeenDocument;

  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field(() => ID, { description: 'Of the group.' }) groupId: string;
  @Field({ description: 'What the group is called.' }) groupName: string;
  @Field({ description: 'Whether its group was made up to show the product.' }) synthetic: boolean;
  @Field(() => GovernanceKindEnum, { description: 'What it is.' }) kind: GovernanceKind;
  @Field({ description: 'What it is called.' }) title: string;
  @Field(() => GovernanceStatusEnum, { description: 'Where this version stands.' }) status: GovernanceStatus;
  @Field(() => Int, { description: 'The number of this version, from 1.' }) version: number;
  @Field(() => Int, { description: 'Counts the changes of a draft.' }) edits: number;
  @Field({ description: 'Whether it is seen as it stands, and not by an earlier version.' }) latest: boolean;
  @Field({ description: 'Why it was taken back last; may be empty.' }) reason: string;
  @Field(() => DateScalar, { nullable: true, description: 'By when members are asked to decide.' })
  decideBy: string | null;
  @Field(() => AgreementRuleEnum, { nullable: true, description: 'How many have to agree; null of a draft.' })
  rule: AgreementRule | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent for review.' })
  sentAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was agreed.' }) agreedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is in force.' })
  inForceAt: Date | null;

  // Resolved field by field.
  hash?: string;
  document?: unknown;
  clauses?: GovernanceClauseObject[];
  unsettled?: GovernanceGapObject[];
  agreements?: GovernanceAgreementObject[];
  record?: GovernanceAgreementObject[];
  differences?: GovernanceDifferenceObject[];
  versions?: GovernanceVersionObject[];
  may?: GovernanceStep[];
  decidesFor?: MunicipalityObject[];
}

@ObjectType('GovernanceConflict', {
  description: 'A change of a clause refused because somebody else changed it meanwhile.',
  implements: () => RefusalObject,
})
export class GovernanceConflictObject implements RefusalObject {
  @Field({ description: 'What happened, in the reader’s language.' }) message: string;
  @Field(() => ID, { description: 'Of the clause.' }) clauseId: string;
  @Field({ description: 'How the clause would read with what was sent.' }) yours: string;
  @Field({ description: 'How it reads now.' }) theirs: string;
  @Field(() => GovernanceDocumentObject, { description: 'The document as it stands.' })
  current: GovernanceDocumentObject;
}

export const GovernanceResultUnion = createUnionType({
  name: 'GovernanceResult',
  description: 'The document with what was changed, or both texts where somebody else changed it too.',
  types: () => [GovernanceDocumentObject, GovernanceConflictObject] as const,
  resolveType: (value: GovernanceDocumentObject | GovernanceConflictObject) =>
    'current' in value ? GovernanceConflictObject : GovernanceDocumentObject,
});
export type GovernanceResult = GovernanceDocumentObject | GovernanceConflictObject;
