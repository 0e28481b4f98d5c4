import './group-messages.js';

/** What the worker does for this feature. */
export { remindActions } from './actions/remind-actions.worker.js';
export { remindApprovers } from './governance/remind-approvers.worker.js';
export { groupNotifications } from './group-notifications.js';
export { jobKinds as groupJobKinds } from './job-kinds.js';
export { meetingMail } from './meetings/meeting-mail.worker.js';
export { tellMeetings, watchMeetings } from './meetings/watch-meetings.worker.js';
export { keepGroups } from './stages/keep-groups.worker.js';
