import { defineNotification } from '@commonworks/api-platform/worker';

/** Times are proposed for a meeting. */
export const meetingProposed = defineNotification({
  name: 'MEETING_PROPOSED',
  title: 'group:notification.kind.meetingProposed',
  roles: ['LEAD'],
  mail: 'AT_ONCE',
});

/** The municipality has not answered for every time. */
export const meetingAnswerWanted = defineNotification({
  name: 'MEETING_ANSWER_WANTED',
  title: 'group:notification.kind.meetingAnswerWanted',
  roles: ['LEAD'],
  mail: 'AT_ONCE',
});

/** The deadline for answers has passed: a time can be chosen. */
export const meetingPollEnded = defineNotification({
  name: 'MEETING_POLL_ENDED',
  title: 'group:notification.kind.meetingPollEnded',
  roles: ['LEAD'],
  mail: 'AT_ONCE',
});

/** A time is chosen, or changed. A mail of its own brings it to the calendar, whatever is chosen here. */
export const meetingArranged = defineNotification({
  name: 'MEETING_ARRANGED',
  title: 'group:notification.kind.meetingArranged',
  roles: ['LEAD'],
  mail: 'NEVER',
});

/** A meeting is called off. A mail of its own takes it out of the calendar. */
export const meetingCancelled = defineNotification({
  name: 'MEETING_CANCELLED',
  title: 'group:notification.kind.meetingCancelled',
  roles: ['LEAD'],
  mail: 'NEVER',
});

export const meetingNotificationKinds = [
  meetingProposed,
  meetingAnswerWanted,
  meetingPollEnded,
  meetingArranged,
  meetingCancelled,
];
