export { OutboxBar } from './outbox/outbox-bar.js';
export { OutboxProvider, useOutbox } from './outbox/outbox-provider.js';
export { type PersonOutbox } from './outbox/person-outbox.js';
export { routes } from './routes.js';
