import { type RouteObject } from 'react-router';
import { withWords } from './words.js';

/** What a group's service costs, and who pays which part of it. */
export const routes: RouteObject[] = [
  {
    path: '/documents/:documentId/costing',
    lazy: () => withWords(import('./page/costing-page.js')),
  },
];
