import { MunicipalityObject } from '@commonworks/api-platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { personName } from './person-name.js';

@ObjectType('GroupPerson', { description: 'Somebody of a municipality in a group.' })
export class GroupPersonObject {
  @Field(() => ID, { description: 'Of the person.' }) id: string;
  @Field(() => String, {
    nullable: true,
    middleware: [personName],
    description:
      'The name; of who has no role in the group any more, that they have left. Null for who is told no names there.',
  })
  name: string | null;

  /** Whether the reader is told names there, and this person is none of those who have a role. */
  readonly hasLeft?: boolean;
}

@ObjectType('GroupParticipant', { description: 'Somebody who can be meant, or given something to do.' })
export class GroupParticipantObject extends GroupPersonObject {
  @Field(() => MunicipalityObject, { description: 'Where the person has a role.' })
  municipality: MunicipalityObject;
}

@ObjectType('GroupAuthor', { description: 'Who did something in a group.' })
export class GroupAuthorObject extends GroupPersonObject {
  @Field(() => MunicipalityObject, { nullable: true, description: 'The municipality it was done for.' })
  municipality: MunicipalityObject | null;
}
