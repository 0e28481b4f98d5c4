import { DateTimeScalar, enumOf } from '@commonworks/api-platform';
import { GROUP_CONDITIONS, type GroupConditionCode, type GroupStage } from '@commonworks/domain-group';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GroupStageEnum } from '../groups/group.enums.js';
import { GroupAuthorObject } from '../people/person.types.js';

export const GroupConditionCodeEnum = enumOf<GroupConditionCode>(GROUP_CONDITIONS);
registerEnumType(GroupConditionCodeEnum, {
  name: 'GroupConditionCode',
  description: 'What has to be so before a group takes a step.',
  valuesMap: {
    TWO_NAMED: { description: 'Two municipalities at least were brought together.' },
    TWO_MEMBERS: { description: 'Two at least have joined to take part.' },
    CHAMPION_CONFIRMED: { description: 'A candidate’s own municipality approves.' },
    CHAMPION_CHOSEN: { description: 'More than half of the members chose one.' },
    MEETING: { description: 'A meeting is arranged or was held.' },
    SCOPE_NOTE: { description: 'It is written what is in and what is not.' },
    SIGNED_CHARTER: { description: 'A file is marked as the signed charter.' },
    RESOLUTIONS: {
      description: 'Each member gave the number of its resolution on the charter as it stands.',
    },
    LEVEL_DOCUMENTS: { description: 'The documents that the collaboration level needs are there.' },
    FUNDING: { description: 'Each member resolved what it pays, or said that it does not.' },
    BUYING_ROUTE: { description: 'It is written how is bought.' },
    BENEFITS: { description: 'It is written what came of it.' },
    RECORDS: { description: 'It is written where its records lie.' },
    EXIT: { description: 'It is written how each goes on.' },
  },
});

@ObjectType('GroupCondition', { description: 'What a stage asks for.' })
export class GroupConditionObject {
  @Field(() => GroupConditionCodeEnum, { description: 'What.' }) code: GroupConditionCode;
  @Field({ description: 'Whether it is so.' }) met: boolean;
}

@ObjectType('GroupStep', { description: 'A stage in the life of a group.' })
export class GroupStepObject {
  @Field(() => GroupStageEnum, { description: 'Which.' }) stage: GroupStage;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it has reached that; null where it has not, and where the reader is not told.',
  })
  reachedOn: Date | null;
  @Field(() => [GroupConditionObject], {
    description: 'What the stage asks for; empty for who is not in the group.',
  })
  conditions: GroupConditionObject[];
}

@ObjectType('GroupStageChange', { description: 'A step that a group took.' })
export class GroupStageChangeObject {
  @Field(() => GroupStageEnum, { description: 'Where it stood.' }) from: GroupStage;
  @Field(() => GroupStageEnum, { description: 'Where it went.' }) to: GroupStage;
  @Field({ description: 'Why; may be empty where it went forward.' }) reason: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: Date;
  @Field(() => GroupAuthorObject, {
    nullable: true,
    description: 'Who took it there; null where it fell back by itself, for want of a champion.',
  })
  by: GroupAuthorObject | null;
}

@InputType({ description: 'A step of a group.' })
export class AdvanceGroupInput {
  @Field(() => ID, { description: 'The group.' }) id: string;
  @Field(() => GroupStageEnum, { description: 'The next stage, or an earlier one.' }) toStage: GroupStage;
  @Field(() => GroupStageEnum, {
    nullable: true,
    description:
      'Where it stands as was read: refused with CONFLICT where it stands elsewhere. Left out, it goes from wherever it is.',
  })
  fromStage?: GroupStage | null;
  @Field({ defaultValue: '', description: 'Why; needed to go back, 1,000 characters at most.' })
  reason: string;
}
