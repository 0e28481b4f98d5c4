import type { PollAnswer, ScopingItem } from '@commonworks/domain-meeting';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { PollAnswerEnum, ScopingItemEnum } from './meeting.enums.js';

@InputType({ description: 'An item of an agenda: one of the template, or one with a title of its own.' })
export class AgendaItemInput {
  @Field(() => ScopingItemEnum, { nullable: true, description: 'An item of the template.' })
  code?: ScopingItem | null;
  @Field(() => String, { nullable: true, description: 'A title of its own, 1 to 200 characters.' })
  title?: string | null;
  @Field(() => Int, { description: 'How long it takes, 1 to 480.' }) minutes: number;
}

@InputType({ description: 'Times for a meeting that municipalities are asked for.' })
export class ProposeMeetingInput {
  @Field(() => ID, { description: 'Of which group.' }) groupId: string;
  @Field({ description: 'What it is called, 1 to 200 characters.' }) title: string;
  @Field({ defaultValue: '', description: 'A room or an address, 500 characters at most.' }) place: string;
  @Field({ description: 'By whose clocks times are given; IANA: America/Toronto.' }) zone: string;
  @Field(() => Int, { defaultValue: 90, description: 'How long it takes, 15 to 480.' }) minutes: number;
  @Field(() => [String], { description: '1 to 20 times by the clocks of the zone: YYYY-MM-DDTHH:mm.' })
  times: string[];
  @Field({ description: 'Until when they are answered, by the same clocks: YYYY-MM-DDTHH:mm.' })
  deadline: string;
  @Field(() => [AgendaItemInput], {
    nullable: true,
    description: 'What it deals with; the scoping agenda where it is not given.',
  })
  agenda?: AgendaItemInput[] | null;
  @Field(() => [ID], {
    defaultValue: [],
    description: 'Municipalities that are invited to the group and may see this meeting before they join.',
  })
  guests: string[];
}

@InputType({ description: 'What a municipality says of one time.' })
export class TimeAnswerInput {
  @Field(() => ID, { description: 'Of the time.' }) timeId: string;
  @Field(() => PollAnswerEnum, { description: 'What it says.' }) answer: PollAnswer;
}

@InputType({ description: 'What a municipality says of the times of a meeting.' })
export class AnswerMeetingInput {
  @Field(() => ID, { description: 'Of the meeting.' }) meetingId: string;
  @Field(() => ID, { description: 'Of the municipality.' }) municipalityId: string;
  @Field(() => [TimeAnswerInput], { description: 'In place of what it said of these times before.' })
  answers: TimeAnswerInput[];
}

@InputType({ description: 'The time at which a meeting is to be.' })
export class ChooseMeetingTimeInput {
  @Field(() => ID, { description: 'Of the meeting.' }) meetingId: string;
  @Field(() => ID, { description: 'Of one of its times.' }) timeId: string;
}

@InputType({ description: 'What is changed of a meeting.' })
export class ChangeMeetingInput {
  @Field(() => ID, { description: 'Of the meeting.' }) meetingId: string;
  @Field(() => Int, { description: 'The version that the change is based on.' }) expectedVersion: number;
  @Field({ description: 'What it is called, 1 to 200 characters.' }) title: string;
  @Field({ description: 'A room or an address, 500 characters at most.' }) place: string;
  @Field(() => Int, { description: 'How long it takes, 15 to 480.' }) minutes: number;
  @Field(() => [AgendaItemInput], { description: 'What it deals with.' }) agenda: AgendaItemInput[];
  @Field(() => String, {
    nullable: true,
    description: 'When it begins by the clocks of its zone, once a time is chosen; as it is where not given.',
  })
  start?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Until when its times are answered, before one is chosen; as it is where not given.',
  })
  deadline?: string | null;
}

@InputType({ description: 'A meeting that is called off.' })
export class CancelMeetingInput {
  @Field(() => ID, { description: 'Of the meeting.' }) meetingId: string;
  @Field({ defaultValue: '', description: 'Why, 1,000 characters at most.' }) reason: string;
}
