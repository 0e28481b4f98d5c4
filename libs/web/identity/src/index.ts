import type { RouteObject } from 'react-router';
import { withWords } from './words.js';

export { LockOutNotice } from './account/lock-out-notice.js';
export { ConfirmPasswordDialog } from './confirm/confirm-password-dialog.js';
export { PasswordPrompt } from './confirm/password-prompt.js';

/** The page about oneself, inside the frame. */
export const accountRoutes: RouteObject[] = [
  {
    path: '/account',
    lazy: async () => ({ Component: (await withWords(import('./account/account-page.js'))).AccountPage }),
  },
];

/** The pages before one is signed in. */
export const routes: RouteObject[] = [
  {
    path: '/sign-in',
    lazy: async () => ({ Component: (await withWords(import('./sign-in/sign-in-page.js'))).SignInPage }),
  },
  {
    path: '/forgot',
    lazy: async () => ({ Component: (await withWords(import('./forgotten/forgot-page.js'))).ForgotPage }),
  },
  {
    path: '/reset/:token',
    lazy: async () => ({ Component: (await withWords(import('./forgotten/reset-page.js'))).ResetPage }),
  },
  {
    path: '/setup',
    lazy: async () => ({ Component: (await withWords(import('./setup/setup-page.js'))).SetupPage }),
  },
  {
    path: '/invitation/:token',
    lazy: async () => ({
      Component: (await withWords(import('./invitation/invitation-page.js'))).InvitationPage,
    }),
  },
];
