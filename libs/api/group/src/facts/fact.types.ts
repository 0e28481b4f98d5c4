import { DateTimeScalar } from '@commonworks/api-platform';
import type { GroupFactCode } from '@commonworks/domain-group';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { GroupConflictObject } from '../groups/group-conflict.types.js';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { GroupAuthorObject } from '../people/person.types.js';
import { GroupFactCodeEnum } from './fact.enums.js';

@ObjectType('GroupFact', { description: 'What a group says of one thing.' })
export class GroupFactObject {
  @Field(() => ID, { description: 'Of the group and the thing.' }) id: string;
  @Field(() => GroupFactCodeEnum, { description: 'Of what.' }) code: GroupFactCode;
  @Field({ description: 'What.' }) text: string;
  @Field(() => Int, { description: 'Counts what was said of it.' }) version: number;
  @Field(() => DateTimeScalar, { description: 'When it was said.' }) toldAt: Date;
  @Field(() => GroupAuthorObject, { description: 'By whom.' }) toldBy: GroupAuthorObject;
}

@InputType({ description: 'What a group says of one thing from now on.' })
export class TellGroupFactInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field(() => GroupFactCodeEnum, { description: 'Of what.' }) code: GroupFactCode;
  @Field({ description: 'What, 1 to 4,000 characters.' }) text: string;
  @Field(() => Int, { description: 'The version that was read; 0 where nothing was said.' })
  expectedVersion: number;
}

export const TellGroupFactResultUnion = createUnionType({
  name: 'TellGroupFactResult',
  description: 'The group with what it says, or what it says meanwhile.',
  types: () => [OpportunityGroupObject, GroupConflictObject] as const,
  resolveType: (value: OpportunityGroupObject | GroupConflictObject) =>
    'current' in value ? GroupConflictObject : OpportunityGroupObject,
});
export type TellGroupFactResult = OpportunityGroupObject | GroupConflictObject;
