import { MunicipalityObject, shownName } from '@commonworks/api-platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** `name`, `municipality` and `followed` are resolved by loaders: give the ids. */
@ObjectType('CommunityAuthor', { description: 'Who wrote something in a community.' })
export class CommunityAuthorObject {
  @Field(() => ID, { description: 'Of the person.' }) personId: string;
  @Field(() => String, {
    nullable: true,
    middleware: [shownName],
    description: 'The name; null where the person has no role in the consortium any more.',
  })
  name?: string | null;
  @Field(() => MunicipalityObject, {
    nullable: true,
    description: 'The municipality it was written for; null where it was written by who coordinates.',
  })
  municipality?: MunicipalityObject | null;
  @Field({ description: 'Whether the reader is told of what they write.' }) followed?: boolean;
  @Field({ description: 'Whether it is the reader.' }) self?: boolean;
  consortiumId: string;
  municipalityId: string | null;
}
