import { type RouteObject } from 'react-router';
import { withWords } from './words.js';

/** What is worth doing together: all of it in its order, and one by itself. */
export const routes: RouteObject[] = [
  { path: '/opportunities', lazy: () => withWords(import('./list/opportunities-page.js')) },
  { path: '/opportunities/:opportunityId', lazy: () => withWords(import('./detail/opportunity-page.js')) },
];
