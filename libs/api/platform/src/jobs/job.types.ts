import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.js';

export const JOB_STATES = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED'] as const;
export type JobState = (typeof JOB_STATES)[number];

export const JobStateEnum = enumOf<JobState>(JOB_STATES);
registerEnumType(JobStateEnum, {
  name: 'JobState',
  description: 'Where a job stands.',
  valuesMap: {
    WAITING: { description: 'It has not begun, or waits for its next attempt.' },
    RUNNING: { description: 'The worker is at it.' },
    DONE: { description: 'It was done.' },
    FAILED: { description: 'Its attempts are used up, or another would fail the same way.' },
    STOPPED: { description: 'Somebody stopped it, or the same was asked for anew.' },
  },
});

@ObjectType('Job', { description: 'Something the worker was asked to do.' })
export class JobObject {
  @Field(() => ID, { description: 'Identifier; the log knows the job by it.' }) id: string;
  @Field({ description: 'What is done, in words.' }) title: string;
  @Field({ description: 'Whether this version can do it; else another version asked for it.' })
  known: boolean;
  @Field(() => JobStateEnum, { description: 'Where it stands.' }) state: JobState;
  @Field(() => Float, { description: 'How much of it is done, 0 to 1.' }) progress: number;
  @Field(() => String, { nullable: true, description: 'What is being done right now; null where unsaid.' })
  word: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why the last attempt failed, or what is to say of the outcome; null where nothing is.',
  })
  reason: string | null;
  @Field(() => Int, { description: 'How often it was begun.' }) attempts: number;
  @Field(() => Int, {
    nullable: true,
    description: 'How often it is begun at most; null for an unknown kind.',
  })
  maximumAttempts: number | null;
  @Field({ description: 'When it was asked for.' }) askedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it is begun next; null where it does not wait.' })
  nextAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it ended; null where it has not.' })
  endedAt: Date | null;
  @Field({ description: 'Whether it was asked to stop and has not ended yet.' }) stopping: boolean;
}
