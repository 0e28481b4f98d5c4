import { DateTimeScalar } from '@commonworks/api-platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { GroupAuthorObject, GroupPersonObject } from '../people/person.types.js';

@ObjectType('GroupComment', { description: 'What somebody wrote in the discussion of a group.' })
export class GroupCommentObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field({ description: 'What was written; empty where it was removed.' }) text: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: Date;
  @Field(() => GroupAuthorObject, { description: 'By whom.' }) by: GroupAuthorObject;
  @Field(() => [GroupPersonObject], { description: 'Whom it means.' }) mentions: GroupPersonObject[];
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was changed last; null where it was not.',
  })
  editedAt: Date | null;
  @Field({ description: 'Whether its author took it away.' }) removed: boolean;
  @Field({ description: 'Whether the reader may change it and take it away.' }) mayChange: boolean;
}

@InputType({ description: 'Something to be written in the discussion of a group.' })
export class AddGroupCommentInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field({ description: 'What, 1 to 4,000 characters.' }) text: string;
  @Field(() => [ID], {
    defaultValue: [],
    description: 'Whom it means, of the people of the group; they are told. 50 at most.',
  })
  mentions: string[];
}

@InputType({ description: 'Other words for what one wrote.' })
export class ChangeGroupCommentInput {
  @Field(() => ID, { description: 'Which.' }) id: string;
  @Field({ description: 'What, 1 to 4,000 characters.' }) text: string;
  @Field(() => [ID], {
    defaultValue: [],
    description: 'Whom it means; who was not meant before is told. 50 at most.',
  })
  mentions: string[];
}
