import { MunicipalityObject } from '@commonworks/api-platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { GroupPersonObject } from '../people/person.types.js';

@ObjectType('GroupDelegate', { description: 'Somebody who writes for a member beside its leads.' })
export class GroupDelegateObject {
  @Field(() => GroupPersonObject, { description: 'Who.' }) person: GroupPersonObject;
  @Field(() => MunicipalityObject, { description: 'For which municipality.' })
  municipality: MunicipalityObject;
}

@InputType({ description: 'Somebody who writes for a member, or does so no more.' })
export class GroupDelegateInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field(() => ID, { description: 'The member.' }) municipalityId: string;
  @Field(() => ID, { description: 'Who; to be named, somebody with a role there.' }) personId: string;
}
