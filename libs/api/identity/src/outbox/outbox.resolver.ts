import {
  CurrentContext,
  PageArgs,
  RequiresRecentSignIn,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OutboxService } from './outbox.service.js';
import { OpenedOutboxLine, OutboxLine } from './outbox.types.js';

@Resolver()
export class OutboxResolver {
  constructor(private readonly mails: OutboxService) {}

  @Query(() => [OutboxLine], {
    description: 'Mails that wait or were refused, the newest first; for administrators.',
  })
  outbox(@CurrentContext() ctx: TenantContext, @Args() page: PageArgs): Promise<OutboxLine[]> {
    return this.mails.list(ctx, page);
  }

  @RequiresRecentSignIn()
  @Mutation(() => OpenedOutboxLine, {
    description:
      'Writes a mail of the outbox, with a new link that ends the one before, and notes it in the audit log; ' +
      'for administrators.',
  })
  openOutboxLine(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The line.' }) id: string,
  ): Promise<OpenedOutboxLine> {
    return this.mails.open(ctx, id);
  }
}
