import { DateTimeScalar } from '@commonworks/api-platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** `services` is resolved by a loader. */
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
  consortiumId: string;
  areaId: string;
}
