import { DateTimeScalar, JsonScalar } from '@commonworks/api-platform';
import type { MinutesStatus, MinutesStep } from '@commonworks/domain-minutes';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GroupConflictObject } from '../groups/group-conflict.types.js';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { GroupAuthorObject } from '../people/person.types.js';
import {
  MinutesLanguageEnum,
  MinutesStatusEnum,
  MinutesStepEnum,
  type MinutesLanguage,
} from './minutes.enums.js';
import type { SeenMinutes } from './seen-minutes.js';

@ObjectType('MinutesCorrection', { description: 'What a member would have otherwise in circulated minutes.' })
export class MinutesCorrectionObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field(() => Int, { description: 'Which revision of the text it corrects.' }) revision: number;
  @Field({ description: 'What it says.' }) text: string;
  @Field(() => DateTimeScalar, { description: 'When it was proposed.' }) at: Date;
  @Field(() => GroupAuthorObject, { description: 'By whom.' }) by: GroupAuthorObject;
  @Field({ description: 'The answer; may be empty.' }) answer: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was accepted; null while nobody has answered.',
  })
  accepted: boolean | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt: Date | null;
}

@ObjectType('MinutesAddendum', { description: 'What was added to adopted minutes.' })
export class MinutesAddendumObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field({ description: 'What it says.' }) text: string;
  @Field(() => DateTimeScalar, { description: 'When it was added.' }) at: Date;
  @Field(() => GroupAuthorObject, { description: 'By whom.' }) by: GroupAuthorObject;
}

@ObjectType('MeetingMinutes', {
  description:
    'The minutes of a meeting. To who is not a member they are there from when they were circulated, without what is confidential; to who left, those adopted until then.',
})
export class MeetingMinutesObject {
  /** All that the reader sees of them, for what is resolved field by field. */
  seen: SeenMinutes;

  @Field(() => ID, { description: 'Of the meeting.' }) id: string;
  @Field(() => MinutesStatusEnum, { description: 'Where they stand.' }) status: MinutesStatus;
  @Field(() => MinutesLanguageEnum, { description: 'In which language they are written.' })
  language: MinutesLanguage;
  @Field(() => Int, { description: 'Counts how often they were taken back, from 1.' }) revision: number;
  @Field(() => Int, { description: 'Counts their steps.' }) version: number;
  @Field({
    description: 'Why they were taken back last; empty where they were not, and for who is not a member.',
  })
  reason: string;
  @Field(() => Int, { description: 'How many of their items are confidential and not shown to the reader.' })
  leftOut: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they were circulated.' })
  circulatedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when they can be corrected.' })
  correctionsUntil: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they were adopted.' })
  adoptedAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of what was circulated, in hexadecimal digits; null while they are written.',
  })
  digest: string | null;

  // Resolved field by field.
  text?: unknown;
  record?: unknown;
  adoptedBy?: GroupAuthorObject | null;
  may?: MinutesStep[];
  corrections?: MinutesCorrectionObject[];
  addenda?: MinutesAddendumObject[];
}

/** A change of minutes, or what stands instead. */
export const MinutesResultUnion = createUnionType({
  name: 'MinutesResult',
  description: 'The group with the minutes of its meetings, or how they stand meanwhile.',
  types: () => [OpportunityGroupObject, GroupConflictObject] as const,
  resolveType: (value: OpportunityGroupObject | GroupConflictObject) =>
    'current' in value ? GroupConflictObject : OpportunityGroupObject,
});
export type MinutesResult = OpportunityGroupObject | GroupConflictObject;

export { JsonScalar, MinutesStepEnum };
