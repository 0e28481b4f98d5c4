import { DateTimeScalar } from '@commonworks/api-platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CommunityAuthorObject } from '../people/author.types.js';

@ObjectType('CommunityContributor', { description: 'Somebody who writes in a community.' })
export class CommunityContributorObject {
  @Field(() => CommunityAuthorObject, { description: 'Who.' }) by: CommunityAuthorObject;
  @Field(() => Int, { description: 'How much they wrote there in two years.' }) writtenCount: number;
  @Field(() => Int, { description: 'How many of it were marked as the answer.' }) answerCount: number;
}

/** `services` and `contributors` are resolved by loaders. */
@ObjectType('Community', { description: 'Those of a consortium who have to do with a service area.' })
export class CommunityObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field({ description: 'Code of its service area.' }) code: string;
  @Field({ description: 'Name of its service area, in the reader’s language.' }) name: string;
  @Field(() => [String], { description: 'Names of the services it is about, in the reader’s language.' })
  services?: string[];
  @Field(() => Int, { description: 'How many questions and articles it has.' }) postCount: number;
  @Field(() => Int, { description: 'How many of its questions have no reply that is marked as the answer.' })
  openCount: number;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When something was last written in it; null where nothing was.',
  })
  activeAt: Date | null;
  @Field({ description: 'Whether the reader is told of what is new in it.' }) subscribed: boolean;
  @Field(() => Int, { description: 'How many people are.' }) subscriberCount: number;
  @Field(() => [CommunityContributorObject], {
    description: 'Five at most of those who answered and wrote most there, without the reader.',
  })
  contributors?: CommunityContributorObject[];
  consortiumId: string;
  areaId: string;
}

@InputType({ description: 'Whether one is told of what is new in a community.' })
export class SubscribeToCommunityInput {
  @Field({ description: 'Code of the consortium.' }) consortiumCode: string;
  @Field({ description: 'Code of the service area.' }) communityCode: string;
  @Field({ description: 'Whether one wants to be told from now on.' }) subscribed: boolean;
}

@InputType({ description: 'Whether one is told of what somebody writes.' })
export class FollowInCommunityInput {
  @Field({ description: 'Code of the consortium.' }) consortiumCode: string;
  @Field(() => ID, { description: 'Who: somebody who wrote in one of its communities.' }) personId: string;
  @Field({ description: 'Whether one wants to be told from now on.' }) followed: boolean;
}
