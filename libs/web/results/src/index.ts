import { registerMessages } from '@commonworks/web-ui';
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };

export { routes } from './routes.js';

registerMessages('results', { en, fr });
