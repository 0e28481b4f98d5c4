import {
  CollaborationLevelEnum,
  ConsortiumObject,
  DateScalar,
  DateTimeScalar,
  InterestLevelEnum,
  MunicipalityObject,
} from '@commonworks/api-platform';
import type { GroupStage, GroupStanding } from '@commonworks/domain-group';
import type { CollaborationLevel, InterestLevel } from '@commonworks/domain-opportunity';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { GroupActionEnum, GroupStageEnum, GroupStandingEnum, type GroupAction } from './group.enums.js';
import type { GroupFacts } from './group-rows.js';

@ObjectType('OpportunityGroup', {
  description: 'Municipalities that gather around an opportunity, and what they do together.',
})
export class OpportunityGroupObject {
  /** Everything that is stored of it, for what is resolved field by field. */
  facts: GroupFacts;

  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field({ description: 'What it is called.' }) name: string;
  @Field({ description: 'What it is for; empty where nobody has said.' }) purpose: string;
  @Field(() => GroupStageEnum, { description: 'Where it stands.' }) stage: GroupStage;
  @Field(() => DateTimeScalar, { description: 'Since when it stands there.' }) stageSince: Date;
  @Field(() => GroupStageEnum, { nullable: true, description: 'What follows; null once it is closed.' })
  nextStage: GroupStage | null;
  @Field({ description: 'Whether it was made up to show the product.' }) synthetic: boolean;
  @Field(() => Int, { description: 'Counts the changes of its words.' }) version: number;

  // Resolved field by field.
  consortium?: ConsortiumObject;
  opportunity?: GroupOpportunityObject;
  members?: GroupMemberObject[];
  viewer?: GroupViewerObject;
}

@ObjectType('GroupOpportunity', { description: 'What a group gathers around.' })
export class GroupOpportunityObject {
  @Field(() => ID, { description: 'Of the opportunity.' }) id: string;
  @Field({ description: 'Its name; the group’s where it is no longer published.' }) name: string;
  @Field(() => ID, { description: 'The campaign in whose release it was found.' }) campaignId: string;
}

@ObjectType('GroupMember', { description: 'A municipality in a group.' })
export class GroupMemberObject {
  @Field(() => ID, { description: 'Of the group and the municipality.' }) id: string;
  @Field(() => MunicipalityObject, { description: 'Which.' }) municipality: MunicipalityObject;
  @Field(() => GroupStandingEnum, { description: 'What it is in the group.' }) standing: GroupStanding;
  @Field(() => InterestLevelEnum, {
    nullable: true,
    description: 'What it does; null before it joins and after it left.',
  })
  level: InterestLevel | null;
  @Field(() => CollaborationLevelEnum, {
    nullable: true,
    description: 'How far it goes; null before it joins and after it left.',
  })
  collaborationLevel: CollaborationLevel | null;
  @Field(() => DateTimeScalar, { description: 'Since when it is that.' }) since: Date;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day of its notice, where it has given it; a member until then. For members and observers.',
  })
  leavesOn: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whom to turn to; may be empty, and is null for who is not in the group.',
  })
  contact: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it left, or will; may be empty, and is null for who is not in the group.',
  })
  reason: string | null;
}

@ObjectType('GroupViewer', { description: 'What the reader is in a group.' })
export class GroupViewerObject {
  @Field(() => [ID], { description: 'Those of the reader’s municipalities that are in it.' })
  municipalityIds: string[];
  @Field(() => [GroupStandingEnum], { description: 'What each of them is, in the same order.' })
  standings: GroupStanding[];
  @Field(() => [GroupActionEnum], { description: 'What the reader may do at present.' }) may: GroupAction[];
}

@InputType({ description: 'A new group.' })
export class CreateGroupInput {
  @Field(() => ID, {
    description: 'What it gathers around: published, with two municipalities at least that are named.',
  })
  opportunityId: string;
  @Field({ description: 'What it is called, 1 to 200 characters.' }) name: string;
}

@InputType({ description: 'Municipalities that are asked to join a group.' })
export class InviteToGroupInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field(() => [ID], { description: 'Of its consortium; those that are in it are left as they are.' })
  municipalityIds: string[];
}

@InputType({ description: 'What a municipality does in a group.' })
export class JoinGroupInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field(() => ID, { description: 'The municipality, which is invited or has joined.' })
  municipalityId: string;
  @Field(() => InterestLevelEnum, { description: 'What it does.' }) level: InterestLevel;
  @Field(() => CollaborationLevelEnum, { description: 'How far it goes.' })
  collaborationLevel: CollaborationLevel;
  @Field({
    defaultValue: '',
    description: 'Whom to turn to, for those in the group; 200 characters at most.',
  })
  contact: string;
}

@InputType({ description: 'A municipality that leaves a group, or declines its invitation.' })
export class LeaveGroupInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field(() => ID, { description: 'The municipality.' }) municipalityId: string;
  @Field({ defaultValue: '', description: 'Why, for those in the group; 1,000 characters at most.' })
  reason: string;
}
