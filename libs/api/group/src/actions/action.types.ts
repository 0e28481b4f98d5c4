import { DateScalar, DateTimeScalar, MunicipalityObject } from '@commonworks/api-platform';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { GroupConflictObject } from '../groups/group-conflict.types.js';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { GroupAuthorObject, GroupPersonObject } from '../people/person.types.js';

@ObjectType('GroupActionItem', { description: 'What somebody is to do for a group.' })
export class GroupActionItemObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field({ description: 'What is to be done.' }) title: string;
  @Field(() => DateScalar, { description: 'Until which day.' }) dueOn: string;
  @Field({ description: 'Whether it is done.' }) done: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is; null where it is not.' })
  doneAt: Date | null;
  @Field(() => ID, { nullable: true, description: 'The meeting in which it was given.' })
  meetingId: string | null;
  @Field(() => GroupPersonObject, {
    nullable: true,
    description: 'Who does it; null where the municipality is to find somebody.',
  })
  person: GroupPersonObject | null;
  @Field(() => MunicipalityObject, { description: 'For which municipality.' })
  municipality: MunicipalityObject;
  @Field(() => GroupAuthorObject, { description: 'Who gave it.' }) givenBy: GroupAuthorObject;
  @Field(() => DateTimeScalar, { description: 'When.' }) givenAt: Date;
  @Field(() => Int, { description: 'Counts its changes.' }) version: number;
}

@InputType({ description: 'Something to be done.' })
export class AddGroupActionInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field({ description: 'What is to be done, 1 to 500 characters.' }) title: string;
  @Field(() => DateScalar, { description: 'Until which day.' }) dueOn: string;
  @Field(() => ID, { description: 'The municipality that does it, which has joined.' })
  municipalityId: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Somebody of it who reads what is in the group; null where it is to find somebody.',
  })
  personId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting in which it was given.' })
  meetingId?: string | null;
}

@InputType({ description: 'Something to be done, as it is to be from now on.' })
export class ChangeGroupActionInput {
  @Field(() => ID, { description: 'Which.' }) id: string;
  @Field({ description: 'What is to be done, 1 to 500 characters.' }) title: string;
  @Field(() => DateScalar, { description: 'Until which day.' }) dueOn: string;
  @Field(() => ID, { description: 'The municipality that does it, which has joined.' })
  municipalityId: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Somebody of it who reads what is in the group; null where it is to find somebody.',
  })
  personId?: string | null;
  @Field({ description: 'Whether it is done.' }) done: boolean;
  @Field(() => Int, { description: 'The version that was read.' }) expectedVersion: number;
}

export const ChangeGroupActionResultUnion = createUnionType({
  name: 'ChangeGroupActionResult',
  description: 'The group with what is to be done in it, or how that stands meanwhile.',
  types: () => [OpportunityGroupObject, GroupConflictObject] as const,
  resolveType: (value: OpportunityGroupObject | GroupConflictObject) =>
    'current' in value ? GroupConflictObject : OpportunityGroupObject,
});
export type ChangeGroupActionResult = OpportunityGroupObject | GroupConflictObject;
