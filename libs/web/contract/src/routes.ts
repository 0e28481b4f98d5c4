import { type RouteObject } from 'react-router';
import { withWords } from './words.js';

/** What municipalities lay out for each other: all contracts, and one with its documents. */
export const routes: RouteObject[] = [
  { path: '/contracts', lazy: () => withWords(import('./list/contracts-page.js')) },
  { path: '/contracts/:contractId', lazy: () => withWords(import('./detail/contract-page.js')) },
];
