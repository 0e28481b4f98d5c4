import { registerMessages } from './i18n/i18n.js';

/** The words that every page uses; the page begins when they are there. */
export const withUiWords = registerMessages('ui', {
  en: () => import('./messages/en.json', { with: { type: 'json' } }),
  fr: () => import('./messages/fr.json', { with: { type: 'json' } }),
});
