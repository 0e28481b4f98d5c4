import './group-messages.js';

/** What the worker does for this feature. */
export { jobKinds as groupJobKinds } from './job-kinds.js';
export { meetingMail } from './meetings/meeting-mail.worker.js';
export { meetingNotifications as groupNotifications } from './meetings/meeting-notifications.js';
export { tellMeetings, watchMeetings } from './meetings/watch-meetings.worker.js';
