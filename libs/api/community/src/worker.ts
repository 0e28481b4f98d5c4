import './community-messages.js';

/** What the worker does for this feature. */
export { digestMail } from './digest/digest-mail.worker.js';
export { sendDigests } from './digest/send-digests.worker.js';
export { jobKinds as communityJobKinds } from './job-kinds.js';
export { communityNotifications } from './telling/community-notifications.js';
export { tellOfAnswer } from './telling/tell-of-answer.worker.js';
export { tellOfPost } from './telling/tell-of-post.worker.js';
