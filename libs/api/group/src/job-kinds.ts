import type { JobKind } from '@commonworks/api-platform/worker';
import { meetingJobKinds } from './meetings/meeting-jobs.js';

export const jobKinds: readonly JobKind[] = [...meetingJobKinds];
