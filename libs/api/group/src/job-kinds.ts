import type { JobKind } from '@commonworks/api-platform/worker';
import { actionJobKinds } from './actions/action-jobs.js';
import { governanceJobKinds } from './governance/governance-jobs.js';
import { meetingJobKinds } from './meetings/meeting-jobs.js';
import { keepGroupsJob } from './stages/keep-groups-job.js';

export const jobKinds: readonly JobKind[] = [
  keepGroupsJob,
  ...meetingJobKinds,
  ...actionJobKinds,
  ...governanceJobKinds,
];
