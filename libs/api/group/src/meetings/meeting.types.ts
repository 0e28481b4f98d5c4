import { DateTimeScalar, MunicipalityObject } from '@commonworks/api-platform';
import type {
  MeetingStatus,
  MeetingStep,
  PollAnswer,
  QuorumForecast,
  ScopingItem,
} from '@commonworks/domain-meeting';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  MeetingStatusEnum,
  MeetingStepEnum,
  PollAnswerEnum,
  QuorumForecastEnum,
  ScopingItemEnum,
} from './meeting.enums.js';

@ObjectType('AgendaItem', { description: 'What is dealt with in a meeting, one after the other.' })
export class AgendaItemObject {
  @Field(() => ScopingItemEnum, { nullable: true, description: 'Where it is an item of the template.' })
  code: ScopingItem | null;
  @Field(() => String, { nullable: true, description: 'Where it is none of the template.' })
  title: string | null;
  @Field(() => Int, { description: 'How long it takes.' }) minutes: number;
}

@ObjectType('MeetingForecast', { description: 'How many members would come at a time.' })
export class MeetingForecastObject {
  @Field(() => Int, { description: 'Members that say yes.' }) yes: number;
  @Field(() => Int, { description: 'Members that come if needed.' }) ifNeeded: number;
  @Field(() => Int, { description: 'Members that say no.' }) no: number;
  @Field(() => Int, { description: 'Members that have not answered.' }) open: number;
  @Field(() => Int, { description: 'Members that make a quorum: more than half.' }) needed: number;
  @Field(() => QuorumForecastEnum, { description: 'Whether they would meet.' }) quorum: QuorumForecast;
}

@ObjectType('MeetingAnswer', { description: 'What a municipality says of a time.' })
export class MeetingAnswerObject {
  @Field(() => MunicipalityObject, { description: 'Which.' }) municipality: MunicipalityObject;
  @Field(() => PollAnswerEnum, { description: 'What it says.' }) answer: PollAnswer;
}

@ObjectType('LocalTime', { description: 'What the clocks of a zone show.' })
export class LocalTimeObject {
  @Field({ description: 'IANA: America/Edmonton.' }) zone: string;
  @Field({ description: 'YYYY-MM-DDTHH:mm' }) time: string;
}

@ObjectType('MeetingTime', { description: 'A time that is proposed for a meeting.' })
export class MeetingTimeObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field(() => DateTimeScalar, { description: 'When the meeting would begin.' }) startsAt: Date;
  @Field({ description: 'The same by the clocks of the meeting’s zone: YYYY-MM-DDTHH:mm.' })
  localStart: string;
  @Field(() => [LocalTimeObject], {
    description: 'The same by the clocks of each zone that people of the poll live in, where it is another.',
  })
  elsewhere: LocalTimeObject[];
  @Field(() => MeetingForecastObject, {
    nullable: true,
    description: 'How many would come; null for who is invited to the group and has not joined.',
  })
  forecast: MeetingForecastObject | null;
  @Field(() => [MeetingAnswerObject], {
    description: 'What municipalities say; to who has not joined, their own answer alone.',
  })
  answers: MeetingAnswerObject[];
}

@ObjectType('PolledMunicipality', { description: 'A municipality that is asked for times.' })
export class PolledMunicipalityObject {
  @Field(() => MunicipalityObject, { description: 'Which.' }) municipality: MunicipalityObject;
  @Field({ description: 'By whose clocks most of its people live; IANA.' }) zone: string;
  @Field({ description: 'Whether it counts for a quorum: it is a member.' }) counts: boolean;
  @Field({ description: 'Whether it has answered for every time.' }) answered: boolean;
}

@ObjectType('MeetingPoll', { description: 'The times that are proposed for a meeting.' })
export class MeetingPollObject {
  @Field(() => DateTimeScalar, { description: 'Until when they are answered.' }) deadline: Date;
  @Field({ description: 'The same by the clocks of the meeting’s zone: YYYY-MM-DDTHH:mm.' })
  localDeadline: string;
  @Field(() => [MeetingTimeObject], { description: 'The soonest first.' }) times: MeetingTimeObject[];
  @Field(() => ID, {
    nullable: true,
    description:
      'The time that suits best so far, while none is chosen; null where no member would come, and for who has not joined.',
  })
  bestTimeId: string | null;
  @Field(() => [PolledMunicipalityObject], {
    description: 'Who is asked, by name; to who has not joined, their own municipality alone.',
  })
  municipalities: PolledMunicipalityObject[];
}

@ObjectType('GroupMeeting', { description: 'A meeting of a group.' })
export class GroupMeetingObject {
  @Field(() => ID, { description: 'Unique.' }) id: string;
  @Field({ description: 'What it is called.' }) title: string;
  @Field({ description: 'A room, or the address under which one takes part; may be empty.' }) place: string;
  @Field({ description: 'By whose clocks its times were proposed; IANA: America/Toronto.' }) zone: string;
  @Field(() => Int, { description: 'How long it takes.' }) minutes: number;
  @Field(() => MeetingStatusEnum, { description: 'Where it stands.' }) status: MeetingStatus;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it begins; null before a time is chosen.',
  })
  startsAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; null before a time is chosen.' })
  endsAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'When it begins by the clocks of its zone: YYYY-MM-DDTHH:mm.',
  })
  localStart: string | null;
  @Field(() => [LocalTimeObject], {
    description: 'The same by the clocks of the other zones that its people live in.',
  })
  elsewhere: LocalTimeObject[];
  @Field({ description: 'Why it was called off; may be empty.' }) reason: string;
  @Field(() => [AgendaItemObject], { description: 'What it deals with, in its order.' })
  agenda: AgendaItemObject[];
  @Field(() => MeetingPollObject, { description: 'The times that were proposed.' }) poll: MeetingPollObject;
  @Field(() => [MeetingStepEnum], { description: 'What the reader may do with it at present.' })
  may: MeetingStep[];
  @Field(() => [ID], { description: 'Those of the reader’s municipalities that the reader answers for.' })
  answersFor: string[];
  @Field(() => Int, { description: 'Counts its changes.' }) version: number;
}
