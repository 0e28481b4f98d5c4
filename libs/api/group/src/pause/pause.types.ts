import { DateTimeScalar } from '@commonworks/api-platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('GroupPause', { description: 'That nothing is changed in a group for a while.' })
export class GroupPauseObject {
  @Field({ description: 'Why.' }) reason: string;
  @Field(() => DateTimeScalar, { description: 'Since when.' }) at: Date;
}

@InputType({ description: 'A group to be paused.' })
export class PauseGroupInput {
  @Field(() => ID, { description: 'The group.' }) id: string;
  @Field({ description: 'Why, for those who are in it; 1 to 1,000 characters.' }) reason: string;
}

@InputType({ description: 'A group whose pause ends.' })
export class ResumeGroupInput {
  @Field(() => ID, { description: 'The group.' }) id: string;
}
