import { registerMessages } from '@commonworks/web-ui';

/** Lets pages and parts of this library appear once their words are there. */
export const withWords = registerMessages('service-level', {
  en: () => import('./messages/en.json', { with: { type: 'json' } }),
  fr: () => import('./messages/fr.json', { with: { type: 'json' } }),
});
