import { DateScalar, DateTimeScalar, MunicipalityObject } from '@commonworks/api-platform';
import type { Vote, VoteResult, VotingRule } from '@commonworks/domain-minutes';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { VoteEnum, VoteResultEnum, VotingRuleEnum } from '../minutes/minutes.enums.js';
import { GroupAuthorObject } from '../people/person.types.js';

@ObjectType('Quorum', { description: 'Whether enough members were there when something was decided.' })
export class QuorumObject {
  @Field(() => Int, { description: 'Members that were there.' }) present: number;
  @Field(() => Int, { description: 'Members that make a quorum: more than half.' }) needed: number;
  @Field({ description: 'Whether they were enough.' }) met: boolean;
}

@ObjectType('DecisionVote', { description: 'What a municipality said in a vote.' })
export class DecisionVoteObject {
  @Field(() => MunicipalityObject, { description: 'Which.' }) municipality: MunicipalityObject;
  @Field(() => VoteEnum, { description: 'What it said.' }) vote: Vote;
}

@ObjectType('GroupDecision', { description: 'What a group decided.' })
export class GroupDecisionObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field(() => Int, { description: 'Its number in the group, from 1.' }) number: number;
  @Field({ description: 'What was decided.' }) text: string;
  @Field(() => String, { nullable: true, description: 'The same in French, where somebody wrote it.' })
  textFr: string | null;
  @Field(() => DateScalar, { description: 'On which day.' }) decidedOn: string;
  @Field(() => ID, { nullable: true, description: 'The meeting in which it was decided.' })
  meetingId: string | null;
  @Field(() => VotingRuleEnum, {
    nullable: true,
    description: 'By which rule; null where it was recorded without a vote.',
  })
  rule: VotingRule | null;
  @Field(() => QuorumObject, {
    nullable: true,
    description: 'Who was there at that moment; null where it was recorded without a vote.',
  })
  quorum: QuorumObject | null;
  @Field(() => [DecisionVoteObject], { description: 'What municipalities said, by their names.' })
  votes: DecisionVoteObject[];
  @Field(() => VoteResultEnum, {
    nullable: true,
    description: 'What came of the vote; null where it was recorded without one.',
  })
  result: VoteResult | null;
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' }) recordedAt: Date;
  @Field(() => GroupAuthorObject, { description: 'By whom.' }) recordedBy: GroupAuthorObject;
  @Field(() => ID, { nullable: true, description: 'The earlier decision in whose place it stands.' })
  supersedes: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The later decision that stands in its place; null while it holds.',
  })
  supersededBy: string | null;
}

@InputType({ description: 'What a municipality said in a vote.' })
export class DecisionVoteInput {
  @Field(() => ID, { description: 'A member that was there.' }) municipalityId: string;
  @Field(() => VoteEnum, { description: 'What it said.' }) vote: Vote;
}

@InputType({ description: 'A decision to be recorded; it stays as it is.' })
export class RecordDecisionInput {
  @Field(() => ID, { description: 'The group.' }) groupId: string;
  @Field({ description: 'What was decided, 1 to 4,000 characters.' }) text: string;
  @Field(() => String, { nullable: true, description: 'The same in French, 4,000 characters at most.' })
  textFr?: string | null;
  @Field(() => DateScalar, { description: 'On which day; not one to come.' }) decidedOn: string;
  @Field(() => ID, { nullable: true, description: 'The decision in whose place it stands from now on.' })
  supersedes?: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting in which it was decided.' })
  meetingId?: string | null;
  @Field(() => VotingRuleEnum, {
    nullable: true,
    description: 'By which rule; it takes a meeting. A double majority takes everybody’s population.',
  })
  rule?: VotingRule | null;
  @Field(() => [DecisionVoteInput], {
    nullable: true,
    description: 'What members said that were there at that moment, each once; with a rule.',
  })
  votes?: DecisionVoteInput[] | null;
  @Field(() => String, {
    nullable: true,
    description:
      'When the vote was taken by the clocks of the meeting’s zone: YYYY-MM-DDTHH:mm; where not given, now or else when the meeting ended.',
  })
  votedAt?: string | null;
}
