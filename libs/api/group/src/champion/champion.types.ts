import { MunicipalityObject, shownName } from '@commonworks/api-platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { GroupPersonObject } from '../people/person.types.js';

@ObjectType('GroupChampion', { description: 'Who leads a group.' })
export class GroupChampionObject {
  @Field(() => ID, { description: 'Of the person.' }) id: string;
  @Field(() => String, {
    nullable: true,
    middleware: [shownName],
    description: 'The name; null where the person has no role in the group any more.',
  })
  name: string | null;
  @Field(() => MunicipalityObject, { description: 'Whose people the champion is of.' })
  municipality: MunicipalityObject;
}

@ObjectType('ChampionCandidate', { description: 'Somebody who would lead a group.' })
export class ChampionCandidateObject {
  @Field(() => GroupPersonObject, { description: 'Who.' }) person: GroupPersonObject;
  @Field(() => MunicipalityObject, { description: 'Whose people they are of.' })
  municipality: MunicipalityObject;
  @Field({ description: 'What they would do; may be empty.' }) statement: string;
  @Field({ description: 'Whether an approver of their own municipality confirmed that they may.' })
  confirmed: boolean;
  @Field(() => Int, { description: 'How many members chose them.' }) votes: number;
  @Field({ description: 'Whether a municipality of the reader chose them.' }) own: boolean;
}

@InputType({ description: 'Somebody who would lead a group: who sends it.' })
export class StandAsChampionInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field(() => ID, { description: 'The member whose people they are of.' }) municipalityId: string;
  @Field({ defaultValue: '', description: 'What they would do; 2,000 characters at most.' })
  statement: string;
}

@InputType({ description: 'A municipality in a group.' })
export class GroupMunicipalityInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field(() => ID, { description: 'The municipality.' }) municipalityId: string;
}

@InputType({ description: 'That a municipality approves of its candidate.' })
export class ConfirmChampionInput extends GroupMunicipalityInput {
  @Field(() => ID, { description: 'Who stands for it, as it was read.' }) personId: string;
}

@InputType({ description: 'The vote of a member.' })
export class ChooseChampionInput extends GroupMunicipalityInput {
  @Field(() => ID, { description: 'The municipality whose candidate it chooses.' })
  candidateMunicipalityId: string;
}
