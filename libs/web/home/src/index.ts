import { registerMessages } from '@commonworks/web-ui';
import type { RouteObject } from 'react-router';
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };

registerMessages('home', { en, fr });

/** The first page. */
export const routes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./home-page.js')).HomePage }) },
];
