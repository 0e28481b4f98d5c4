import { registerMessages } from '@commonworks/web-ui';
import type { RouteObject } from 'react-router';
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };

registerMessages('identity', { en, fr });

/** The pages before one is signed in. */
export const routes: RouteObject[] = [
  {
    path: '/sign-in',
    lazy: async () => ({ Component: (await import('./sign-in/sign-in-page.js')).SignInPage }),
  },
  { path: '/setup', lazy: async () => ({ Component: (await import('./setup/setup-page.js')).SetupPage }) },
  {
    path: '/invitation/:token',
    lazy: async () => ({ Component: (await import('./invitation/invitation-page.js')).InvitationPage }),
  },
];
