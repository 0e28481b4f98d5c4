import { defineJob } from '@commonworks/api-platform/worker';

/** Tells people of a meeting as it stands, by notifications and in their calendars. */
export const tellMeetingJob = defineJob({
  name: 'tell_meeting',
  title: 'group:job.tellMeeting',
  ids: ['meeting'],
  attempts: 10,
  askedBy: ['commonworks_api'],
});

/** Reminds of polls that are about to end, tells of those that ended, and tells calendars who came and who left. */
export const watchMeetingsJob = defineJob({
  name: 'watch_meetings',
  title: 'group:job.watchMeetings',
  ids: [],
  attempts: 5,
  schedule: '*/15 * * * *',
});

export const meetingJobKinds = [tellMeetingJob, watchMeetingsJob];
