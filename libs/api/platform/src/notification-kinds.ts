import { defineNotification } from './notifications/define-notification.js';

/** A job was given up: nobody will try it again unless told to. */
export const jobFailed = defineNotification({
  name: 'JOB_FAILED',
  title: 'platform:notification.kind.jobFailed',
  roles: ['ADMINISTRATOR'],
  mail: 'AT_ONCE',
});

export const notificationKinds = [jobFailed];
