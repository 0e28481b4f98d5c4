import './contract-messages.js';

/** What the worker does for this feature. */
export { jobKinds as contractJobKinds } from './job-kinds.js';
export { remindOfContracts } from './remind-of-contracts.worker.js';
export { contractNotifications } from './contract-notifications.js';
