import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { MinutesLanguageEnum, type MinutesLanguage } from './minutes.enums.js';

@InputType({ description: 'Minutes to be begun.' })
export class BeginMinutesInput {
  @Field(() => ID, { description: 'Of the meeting, which has a time and is not called off.' })
  meetingId: string;
  @Field(() => MinutesLanguageEnum, { description: 'In which language they are written.' })
  language: MinutesLanguage;
}

@InputType({ description: 'Minutes that take a step.' })
export class MinutesStepInput {
  @Field(() => ID, { description: 'Of the meeting.' }) meetingId: string;
  @Field(() => Int, { description: 'The version that was read.' }) expectedVersion: number;
}

@InputType({ description: 'Minutes that are taken back to be written on.' })
export class ReviseMinutesInput extends MinutesStepInput {
  @Field({ description: 'Why, 1 to 1,000 characters.' }) reason: string;
}

@InputType({ description: 'What a member would have otherwise in circulated minutes.' })
export class CorrectMinutesInput {
  @Field(() => ID, { description: 'Of the meeting.' }) meetingId: string;
  @Field(() => ID, { description: 'For which municipality.' }) municipalityId: string;
  @Field({ description: 'What, 1 to 4,000 characters.' }) text: string;
}

@InputType({ description: 'The answer to a correction; it stays.' })
export class AnswerCorrectionInput {
  @Field(() => ID, { description: 'Of the correction.' }) id: string;
  @Field({ description: 'Whether it is accepted.' }) accepted: boolean;
  @Field({ defaultValue: '', description: 'What is to be said to it, 4,000 characters at most.' })
  answer: string;
}

@InputType({ description: 'What is added to adopted minutes; it stays.' })
export class AddToMinutesInput {
  @Field(() => ID, { description: 'Of the meeting.' }) meetingId: string;
  @Field({ description: 'What, 1 to 4,000 characters.' }) text: string;
}
