import { registerMessages } from '@commonworks/web-ui';

/** Lets the frame appear once its words are there. */
export const withShellWords = registerMessages('shell', {
  en: () => import('../messages/en.json', { with: { type: 'json' } }),
  fr: () => import('../messages/fr.json', { with: { type: 'json' } }),
});
