import { DateTimeScalar } from '@commonworks/api-platform';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('CalendarFeed', { description: 'The secret address of one’s calendar of meetings.' })
export class CalendarFeedObject {
  @Field(() => DateTimeScalar, { description: 'Since when there is one.' }) madeAt: Date;
}
