import type { RouteObject } from 'react-router';
import { withWords } from './words.js';

/** The governance documents of groups: written, sent for review, agreed to. */
export const routes: RouteObject[] = [
  {
    path: '/documents/:documentId',
    lazy: async () => ({
      Component: (await withWords(import('./page/governance-page.js'))).GovernancePage,
    }),
  },
  {
    path: '/documents/:documentId/record',
    lazy: () => withWords(import('./versions/record-page.js')),
  },
  {
    path: '/documents/:documentId/differences',
    lazy: () => withWords(import('./versions/differences-page.js')),
  },
];
