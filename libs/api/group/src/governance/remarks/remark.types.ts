import { DateTimeScalar, MunicipalityObject } from '@commonworks/api-platform';
import type { FieldType, RemarkKind, RemarkState, RemarkStep } from '@commonworks/domain-governance';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GroupAuthorObject } from '../../people/person.types.js';
import { FieldTypeEnum } from '../governance.enums.js';
import { GovernanceDiffPieceObject, GovernanceTextObject } from '../governance.types.js';
import { RemarkKindEnum, RemarkStateEnum, RemarkStepEnum } from './remark.enums.js';

@ObjectType('GovernanceRemarkReply', { description: 'What a member answers to what was said of a clause.' })
export class GovernanceRemarkReplyObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field({ description: 'The answer; empty where it was taken away.' }) text: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: Date;
  @Field(() => GroupAuthorObject, { description: 'By whom.' }) by: GroupAuthorObject;
  @Field({ description: 'Whether its author took it away.' }) removed: boolean;
  @Field({ description: 'Whether the reader may take it away.' }) mayWithdraw: boolean;
}

@ObjectType('GovernanceSuggestedValue', {
  description: 'A blank of a clause with the value suggested for it.',
})
export class GovernanceSuggestedValueObject {
  @Field(() => ID, { description: 'Of the blank.' }) id: string;
  @Field(() => MunicipalityObject, {
    nullable: true,
    description: 'Whose blank it is; null where it is everybody’s.',
  })
  municipality: MunicipalityObject | null;
  @Field({ description: 'What the blank asks for, in the reader’s language.' }) label: string;
  @Field(() => FieldTypeEnum, { description: 'What it takes.' }) type: FieldType;
  @Field(() => String, { nullable: true, description: 'The value it had: of a text the English one.' })
  valueBefore: string | null;
  @Field(() => String, { nullable: true, description: 'Of a text the French one that it had.' })
  valueBeforeFr: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The value suggested; null where it would follow its source again.',
  })
  value: string | null;
  @Field(() => String, { nullable: true, description: 'Of a text the French one suggested.' })
  valueFr: string | null;
}

@ObjectType('GovernanceSuggestion', { description: 'What a member would have otherwise in a clause.' })
export class GovernanceSuggestionObject {
  @Field({ description: 'Whether the clause was changed since: accepting it then shows both texts first.' })
  outdated: boolean;
  @Field(() => [GovernanceTextObject], {
    nullable: true,
    description:
      'Its paragraphs with their marks; null where they stay, empty for the template’s words again.',
  })
  paragraphs: GovernanceTextObject[] | null;
  @Field(() => [GovernanceDiffPieceObject], {
    description: 'How the English paragraphs compare with those that stood there; empty where they stay.',
  })
  english: GovernanceDiffPieceObject[];
  @Field(() => [GovernanceDiffPieceObject], { description: 'The same of the French ones.' })
  french: GovernanceDiffPieceObject[];
  @Field(() => [GovernanceSuggestedValueObject], { description: 'The values suggested.' })
  values: GovernanceSuggestedValueObject[];
}

@ObjectType('GovernanceRemark', {
  description:
    'What a member says of a clause of a governance document. For its members; no part of what is agreed to.',
})
export class GovernanceRemarkObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field(() => ID, { description: 'Of the clause.' }) clauseId: string;
  @Field({ description: 'The clause’s heading in the reader’s language.' }) clauseTitle: string;
  @Field(() => RemarkKindEnum, { description: 'What it is.' }) kind: RemarkKind;
  @Field(() => RemarkStateEnum, { description: 'What became of it.' }) state: RemarkState;
  @Field(() => Int, { description: 'The version that was written or in review when it was said.' })
  version: number;
  @Field({ description: 'A comment, or why a change is suggested; empty where it was taken away.' })
  text: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: Date;
  @Field(() => GroupAuthorObject, { description: 'By whom.' }) by: GroupAuthorObject;
  @Field(() => [GovernanceRemarkReplyObject], { description: 'What was answered, the first one first.' })
  replies: GovernanceRemarkReplyObject[];
  @Field(() => GovernanceSuggestionObject, {
    nullable: true,
    description: 'What would be otherwise; null of a comment, and where it was taken away.',
  })
  suggestion: GovernanceSuggestionObject | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was resolved, accepted or refused.' })
  decidedAt: Date | null;
  @Field(() => GroupAuthorObject, { nullable: true, description: 'By whom it was.' })
  decidedBy: GroupAuthorObject | null;
  @Field({ description: 'Why it was accepted or refused; may be empty where it was accepted.' })
  reason: string;
  @Field(() => [RemarkStepEnum], { description: 'What the reader can do about it at present.' })
  may: RemarkStep[];
}
