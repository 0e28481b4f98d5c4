import { type RouteObject } from 'react-router';
import { withWords } from './words.js';

/** What a service level agreement promises, as figures that are counted with. */
export const routes: RouteObject[] = [
  {
    path: '/documents/:documentId/service-levels',
    lazy: () => withWords(import('./page/levels-page.js')),
  },
];
