import { ArgsType, Field, ID, Int } from '@nestjs/graphql';

/** So many entries of a list come at once, unless fewer are asked for. */
export const LONGEST_PAGE = 500;

/** Which part of a list is asked for; every list at the root of the schema takes these two. */
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
