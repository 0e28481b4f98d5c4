import { defineJob, type JobKind } from '@commonworks/api-platform/worker';

/** Tells of a question, an article or a reply. */
export const tellOfPostJob = defineJob({
  name: 'tell_of_community_post',
  title: 'community:job.tellOfPost',
  ids: ['post'],
  attempts: 10,
  askedBy: ['commonworks_api'],
});

/** Tells who replied that it is the answer. */
export const tellOfAnswerJob = defineJob({
  name: 'tell_of_community_answer',
  title: 'community:job.tellOfAnswer',
  ids: ['question'],
  attempts: 10,
  askedBy: ['commonworks_api'],
});

/** Asks for the digests of the week: Mondays, before work begins in every zone of the country but Newfoundland's. */
export const sendDigestsJob = defineJob({
  name: 'send_community_digests',
  title: 'community:job.sendDigests',
  ids: [],
  attempts: 10,
  schedule: '7 11 * * 1',
});

export const jobKinds: readonly JobKind[] = [tellOfPostJob, tellOfAnswerJob, sendDigestsJob];
