import { communityJobKinds } from '@commonworks/api-community/schema';
import { contractJobKinds } from '@commonworks/api-contract/schema';
import { groupJobKinds } from '@commonworks/api-group/schema';
import { opportunityJobKinds } from '@commonworks/api-opportunity/schema';
import { platformJobKinds, type JobKind } from '@commonworks/api-platform/schema';

/** Every kind of job that can be asked for, of every feature. */
export const JOB_KINDS: readonly JobKind[] = [
  ...platformJobKinds,
  ...opportunityJobKinds,
  ...groupJobKinds,
  ...contractJobKinds,
  ...communityJobKinds,
];
