import type { RouteObject } from 'react-router';
import { withWords } from './words.js';

/** What a consortium keeps for all its members: the products they run. */
export const routes: RouteObject[] = [
  {
    path: '/library/products',
    lazy: async () => ({ Component: (await withWords(import('./products/products-page.js'))).ProductsPage }),
  },
];
