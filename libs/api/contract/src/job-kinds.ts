import { defineJob, type JobKind } from '@commonworks/api-platform/worker';

/** Tells the leads which of their contracts end soon. */
export const remindOfContractsJob = defineJob({
  name: 'remind_of_contracts',
  title: 'contract:job.remind',
  ids: [],
  attempts: 5,
  schedule: '23 11 * * *',
});

export const jobKinds: readonly JobKind[] = [remindOfContractsJob];
