import { RefusalObject } from '@commonworks/api-platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { OpportunityGroupObject } from './group.types.js';

@ObjectType('GroupConflict', {
  description: 'A change refused because something else stands than was read.',
  implements: () => RefusalObject,
})
export class GroupConflictObject implements RefusalObject {
  @Field({ description: 'What happened, in the reader’s language.' }) message: string;
  @Field(() => OpportunityGroupObject, { description: 'The group as it stands.' })
  current: OpportunityGroupObject;
}
