import { defineJob, type JobKind } from '@commonworks/api-platform/worker';

/** Finds out who would do something together, and tells them. */
export const revealJob = defineJob({
  name: 'reveal_matches',
  title: 'opportunity:job.reveal',
  ids: [],
  attempts: 5,
  askedBy: ['commonworks_identity'],
  schedule: '7 11 * * *',
});

export const jobKinds: readonly JobKind[] = [revealJob];
