import { registerMessages } from '@commonworks/web-ui';
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };

export { OutboxBar } from './outbox/outbox-bar.js';
export { OutboxProvider, useOutbox } from './outbox/outbox-provider.js';
export { type PersonOutbox } from './outbox/person-outbox.js';
export { routes } from './routes.js';

registerMessages('workbook', { en, fr });
