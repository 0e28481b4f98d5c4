import { type RouteObject } from 'react-router';
import { withWords } from './words.js';

/** The requirements of a group’s specification. */
export const routes: RouteObject[] = [
  {
    path: '/documents/:documentId/requirements',
    lazy: () => withWords(import('./page/requirements-page.js')),
  },
  {
    path: '/documents/:documentId/requirements/new',
    lazy: () => withWords(import('./editor/requirement-page.js')),
  },
  {
    path: '/documents/:documentId/requirements/import',
    lazy: () => withWords(import('./import/import-page.js')),
  },
  {
    path: '/documents/:documentId/requirements/:number',
    lazy: () => withWords(import('./editor/requirement-page.js')),
  },
];
