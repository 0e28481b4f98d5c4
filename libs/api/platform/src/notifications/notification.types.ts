import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.js';
import { NOTIFICATION_MAILS, type NotificationMail } from './define-notification.js';

export const NotificationMailEnum = enumOf<NotificationMail>(NOTIFICATION_MAILS);
registerEnumType(NotificationMailEnum, {
  name: 'NotificationMail',
  description: 'When a person is mailed of what the bell shows.',
  valuesMap: {
    AT_ONCE: { description: 'As soon as it happens, unless it was read in the product before.' },
    NEVER: { description: 'Not at all.' },
  },
});

@ObjectType('Notification', { description: 'A line of what happened, for the person who reads it.' })
export class NotificationObject {
  @Field(() => ID, { description: 'Identifier, of the newest that the line stands for.' }) id: string;
  @Field({ description: 'Name of its kind.' }) kind: string;
  @Field({ description: 'What happened, in the reader’s language.' }) text: string;
  @Field({ description: 'Address of the page where it is seen, from its slash on.' }) path: string;
  @Field(() => Int, { description: 'How many things the line stands for.' }) count: number;
  @Field({ description: 'When the newest of them happened.' }) at: Date;
  @Field({ description: 'Whether the person has read it.' }) read: boolean;
}

@ObjectType('NotificationSetting', { description: 'Whether a person is mailed of one kind of notification.' })
export class NotificationSettingObject {
  @Field(() => ID, { description: 'Name of the kind.' }) kind: string;
  @Field({ description: 'Its name in words.' }) title: string;
  @Field(() => NotificationMailEnum, { description: 'When the person is mailed.' }) mail: NotificationMail;
}

@ObjectType('NotificationSettings', { description: 'Of what a person is mailed.' })
export class NotificationSettingsObject {
  @Field({ description: 'Whether this installation sends mail at all.' }) sendsMail: boolean;
  @Field(() => [NotificationSettingObject], {
    description: 'The kinds that a person of these roles is told of.',
  })
  kinds: NotificationSettingObject[];
}
