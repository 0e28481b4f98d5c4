import type { RouteObject } from 'react-router';
import { withWords } from './words.js';

/** The first page. */
export const routes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await withWords(import('./home-page.js'))).HomePage }) },
];
