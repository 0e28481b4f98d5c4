import { MunicipalityObject, shownName } from '@commonworks/api-platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('GroupPerson', { description: 'Somebody of a municipality in a group.' })
export class GroupPersonObject {
  @Field(() => ID, { description: 'Of the person.' }) id: string;
  @Field(() => String, {
    nullable: true,
    middleware: [shownName],
    description: 'The name; null where the person has no role in the group any more.',
  })
  name: string | null;
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
