import { createUnionType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { GroupConflictObject } from './group-conflict.types.js';
import { OpportunityGroupObject } from './group.types.js';

@InputType({ description: 'Other words for a group.' })
export class DescribeGroupInput {
  @Field(() => ID, { description: 'The group.' }) id: string;
  @Field({ description: 'What it is called, 1 to 200 characters.' }) name: string;
  @Field({ description: 'What it is for; 4,000 characters at most.' }) purpose: string;
  @Field(() => Int, { description: 'Version that was read.' }) expectedVersion: number;
}

export type DescribeGroupResult = OpportunityGroupObject | GroupConflictObject;

export const DescribeGroupResultUnion = createUnionType({
  name: 'DescribeGroupResult',
  description: 'The group as it stands now, or why its words were not changed.',
  types: () => [OpportunityGroupObject, GroupConflictObject] as const,
  resolveType: (result: DescribeGroupResult) =>
    'current' in result ? GroupConflictObject : OpportunityGroupObject,
});
