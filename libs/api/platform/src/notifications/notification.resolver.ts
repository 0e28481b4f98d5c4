import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentContext } from '../context/decorators.js';
import type { TenantContext } from '../context/tenant-context.js';
import { PageArgs } from '../lists/page-args.js';
import type { NotificationMail } from './define-notification.js';
import { NotificationSettings } from './notification-settings.service.js';
import { NotificationService } from './notification.service.js';
import {
  NotificationMailEnum,
  NotificationObject,
  NotificationSettingObject,
  NotificationSettingsObject,
} from './notification.types.js';

@Resolver()
export class NotificationResolver {
  constructor(
    private readonly service: NotificationService,
    private readonly settings: NotificationSettings,
  ) {}

  @Query(() => [NotificationObject], {
    description: 'What the signed-in person is told of, and may still open; the newest first.',
  })
  notifications(@CurrentContext() ctx: TenantContext, @Args() page: PageArgs): Promise<NotificationObject[]> {
    return this.service.list(ctx, page);
  }

  @Query(() => Int, { description: 'How many of them the person has not read.' })
  unreadNotifications(@CurrentContext() ctx: TenantContext): Promise<number> {
    return this.service.unread(ctx);
  }

  @Mutation(() => Int, {
    description:
      'Marks notifications of the signed-in person as read, with what is older in the same line; all where none ' +
      'are named. Gives how many are unread afterwards.',
  })
  markNotificationsRead(
    @CurrentContext() ctx: TenantContext,
    @Args('ids', { type: () => [ID], nullable: true, description: 'The notifications; all where left out.' })
    ids: string[] | null,
  ): Promise<number> {
    return this.service.markRead(ctx, ids ?? null);
  }

  @Query(() => NotificationSettingsObject, { description: 'Of what the signed-in person is mailed.' })
  notificationSettings(@CurrentContext() ctx: TenantContext): Promise<NotificationSettingsObject> {
    return this.settings.read(ctx);
  }

  @Mutation(() => NotificationSettingObject, {
    description: 'Chooses whether the signed-in person is mailed of a kind of notification.',
  })
  setNotificationSetting(
    @CurrentContext() ctx: TenantContext,
    @Args('kind', { type: () => ID, description: 'Name of the kind.' }) kind: string,
    @Args('mail', { type: () => NotificationMailEnum, description: 'When the person is mailed.' })
    mail: NotificationMail,
  ): Promise<NotificationSettingObject> {
    return this.settings.set(ctx, kind, mail);
  }
}
