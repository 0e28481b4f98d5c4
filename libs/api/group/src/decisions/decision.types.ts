import { DateScalar, DateTimeScalar } from '@commonworks/api-platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { GroupAuthorObject } from '../people/person.types.js';

@ObjectType('GroupDecision', { description: 'What a group decided.' })
export class GroupDecisionObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field(() => Int, { description: 'Its number in the group, from 1.' }) number: number;
  @Field({ description: 'What was decided.' }) text: string;
  @Field(() => DateScalar, { description: 'On which day.' }) decidedOn: string;
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' }) recordedAt: Date;
  @Field(() => GroupAuthorObject, { description: 'By whom.' }) recordedBy: GroupAuthorObject;
  @Field(() => ID, { nullable: true, description: 'The earlier decision in whose place it stands.' })
  supersedes: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The later decision that stands in its place; null while it holds.',
  })
  supersededBy: string | null;
}

@InputType({ description: 'A decision to be recorded; it stays as it is.' })
export class RecordDecisionInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field({ description: 'What was decided, 1 to 4,000 characters.' }) text: string;
  @Field(() => DateScalar, { description: 'On which day; not one to come.' }) decidedOn: string;
  @Field(() => ID, { nullable: true, description: 'The decision in whose place it stands from now on.' })
  supersedes?: string | null;
}
