import type { RouteObject } from 'react-router';
import { withWords } from './words.js';

/**
 * The documents that municipalities agree by, which anyone may read, and what a consortium keeps for all its members: the
 * products they run, and its own forms of those documents.
 */
export const routes: RouteObject[] = [
  {
    path: '/library',
    lazy: async () => ({
      Component: (await withWords(import('./templates/templates-page.js'))).TemplatesPage,
    }),
  },
  {
    path: '/library/charter',
    lazy: async () => ({ Component: (await withWords(import('./templates/template-page.js'))).TemplatePage }),
  },
  {
    path: '/library/requirements',
    lazy: async () => ({ Component: (await withWords(import('./templates/template-page.js'))).TemplatePage }),
  },
  {
    path: '/library/sla',
    lazy: async () => ({ Component: (await withWords(import('./templates/template-page.js'))).TemplatePage }),
  },
  {
    path: '/library/costing',
    lazy: async () => ({ Component: (await withWords(import('./templates/template-page.js'))).TemplatePage }),
  },
  {
    path: '/library/products',
    lazy: async () => ({ Component: (await withWords(import('./products/products-page.js'))).ProductsPage }),
  },
  {
    path: '/library/forms',
    lazy: async () => ({ Component: (await withWords(import('./forms/forms-page.js'))).FormsPage }),
  },
];

/** Whether an address is a page that one reads without an account. */
export const isOpenToAll = (pathname: string): boolean =>
  /^\/library(?:\/(?:charter|requirements|sla|costing))?\/?$/.test(pathname);
