import { registerMessages } from '@commonworks/web-ui';

/** Lets pages of this library appear once their words are there. */
export const withWords = registerMessages('community', {
  en: () => import('./messages/en.json', { with: { type: 'json' } }),
  fr: () => import('./messages/fr.json', { with: { type: 'json' } }),
});
