import { LONGEST_PAGE } from '@commonworks/access';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';

/**
 * Which part of a list is asked for; every list at the root of the schema takes these two. As many as may be asked
 * for come at once, unless fewer are.
 */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: LONGEST_PAGE,
    description: `How many at most, 1 to ${LONGEST_PAGE}.`,
  })
  first: number = LONGEST_PAGE;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the last entry that is known already: the list goes on after it; empty where it is not in it.',
  })
  after: string | null = null;
}
