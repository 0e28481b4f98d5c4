import {
  CollaborationLevelEnum,
  DateScalar,
  DateTimeScalar,
  InterestLevelEnum,
  MunicipalityObject,
} from '@commonworks/api-platform';
import type { CollaborationLevel, InterestLevel } from '@commonworks/domain-opportunity';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RevealStepEnum, type RevealStep } from './interest.enums.js';

@ObjectType('OwnInterest', {
  description: 'What one’s own municipality would do in an opportunity, and what it is told of others.',
})
export class OwnInterestObject {
  @Field(() => ID, { description: 'Of the opportunity and the municipality.' }) id: string;
  @Field(() => MunicipalityObject, { description: 'The municipality.' }) municipality: MunicipalityObject;
  @Field(() => InterestLevelEnum, { nullable: true, description: 'Null where it declared no interest.' })
  level: InterestLevel | null;
  @Field(() => CollaborationLevelEnum, {
    nullable: true,
    description: 'How far it would go; null where it declared no interest.',
  })
  collaborationLevel: CollaborationLevel | null;
  @Field({ description: 'Whether it consents to be named to those who consent too.' }) named: boolean;
  @Field({ description: 'Whether the coordinator is told at once.' }) tellCoordinator: boolean;
  @Field({ description: 'Whom to turn to, for those it is named to; may be empty.' }) contact: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was declared last; null where it is not.',
  })
  declaredAt: Date | null;
  @Field(() => RevealStepEnum, { description: 'What it is told of others, as of the last batch.' })
  step: RevealStep;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it is told that there is a match; null where it is not told so.',
  })
  matchedUntil: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which the coordinator’s invitation stands; null where it was not invited, that day has passed, it answered or declined.',
  })
  invitedUntil: string | null;
  @Field({ description: 'Whether it declined an invitation; nobody else is told.' }) declined: boolean;
  @Field({ description: 'Whether the reader may declare it and take it back.' }) mayDeclare: boolean;
}

@ObjectType('InterestCounts', {
  description:
    'How many of those that did not tell the coordinator declared what, as of the last batch. Null where there are fewer than the least count that is shown, none included, or where all did; and for everybody but coordinators.',
})
export class InterestCountsObject {
  @Field(() => Int, { nullable: true, description: 'Would lead.' }) lead: number | null;
  @Field(() => Int, { nullable: true, description: 'Would take part.' }) takePart: number | null;
  @Field(() => Int, { nullable: true, description: 'Would observe.' }) observe: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether municipalities are told that there is a match, whoever they are; null for everybody but coordinators.',
  })
  matched: boolean | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they were counted; null before the first batch.',
  })
  countedAt: Date | null;
}

@ObjectType('ToldInterest', { description: 'An interest of which the coordinator was told at once.' })
export class ToldInterestObject {
  @Field(() => MunicipalityObject, { description: 'Whose.' }) municipality: MunicipalityObject;
  @Field(() => InterestLevelEnum, { description: 'What it would do.' }) level: InterestLevel;
  @Field(() => CollaborationLevelEnum, { description: 'How far it would go.' })
  collaborationLevel: CollaborationLevel;
  @Field(() => DateTimeScalar, { description: 'When it was declared last.' }) declaredAt: Date;
}

@ObjectType('NamedInterest', {
  description: 'A municipality that is named to the others who consented, and to the coordinator.',
})
export class NamedInterestObject {
  @Field(() => MunicipalityObject, { description: 'Which.' }) municipality: MunicipalityObject;
  @Field(() => InterestLevelEnum, { description: 'What it would do.' }) level: InterestLevel;
  @Field(() => CollaborationLevelEnum, { description: 'How far it would go.' })
  collaborationLevel: CollaborationLevel;
  @Field({ description: 'Whom to turn to; may be empty.' }) contact: string;
}

@InputType({ description: 'What a municipality would do in an opportunity.' })
export class DeclareInterestInput {
  @Field(() => ID, { description: 'The opportunity, which is published.' }) opportunityId: string;
  @Field(() => ID, { description: 'The municipality.' }) municipalityId: string;
  @Field(() => InterestLevelEnum, { description: 'What it would do.' }) level: InterestLevel;
  @Field(() => CollaborationLevelEnum, { description: 'How far it would go.' })
  collaborationLevel: CollaborationLevel;
  @Field({
    defaultValue: false,
    description: 'Whether it consents to be named to those who consent too; nobody is told that it does not.',
  })
  named: boolean;
  @Field({ defaultValue: true, description: 'Whether the coordinator is told at once.' })
  tellCoordinator: boolean;
  @Field({
    defaultValue: '',
    description: 'Whom to turn to, for those it is named to; 200 characters at most.',
  })
  contact: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When what this replaces was declared, as it was read, null where nothing was: where something else stands, it is refused with CONFLICT. Left out, it replaces whatever stands.',
  })
  expectedDeclaredAt?: Date | null;
}

@InputType({ description: 'An interest to be taken back.' })
export class WithdrawInterestInput {
  @Field(() => ID, { description: 'The opportunity.' }) opportunityId: string;
  @Field(() => ID, { description: 'The municipality.' }) municipalityId: string;
}
