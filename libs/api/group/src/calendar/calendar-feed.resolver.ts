import { CurrentContext, type TenantContext } from '@commonworks/api-platform';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { CalendarFeedService } from './calendar-feed.service.js';
import { CalendarFeedObject } from './calendar-feed.types.js';

@Resolver()
export class CalendarFeedResolver {
  constructor(private readonly service: CalendarFeedService) {}

  @Query(() => CalendarFeedObject, {
    nullable: true,
    description: 'Whether the signed-in person’s calendar program has an address of the meetings; not which.',
  })
  calendarFeed(@CurrentContext() ctx: TenantContext): Promise<CalendarFeedObject | null> {
    return this.service.read(ctx);
  }

  @Mutation(() => String, {
    description:
      'Makes the secret address under which a calendar program reads the person’s meetings, from its slash on; the one before ends. It is told this once.',
  })
  makeCalendarAddress(@CurrentContext() ctx: TenantContext): Promise<string> {
    return this.service.make(ctx);
  }

  @Mutation(() => Boolean, { description: 'Ends the address: nothing is read under it any more.' })
  endCalendarAddress(@CurrentContext() ctx: TenantContext): Promise<boolean> {
    return this.service.end(ctx);
  }
}
