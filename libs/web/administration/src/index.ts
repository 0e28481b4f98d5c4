import type { RouteObject } from 'react-router';
import { withWords } from './words.js';

/** People, municipalities, consortia, and what happened. */
export const routes: RouteObject[] = [
  {
    path: '/administration',
    lazy: async () => ({ Component: (await withWords(import('./people/people-page.js'))).PeoplePage }),
  },
  {
    path: '/administration/municipalities',
    lazy: async () => ({
      Component: (await withWords(import('./municipalities/municipalities-page.js'))).MunicipalitiesPage,
    }),
  },
  {
    path: '/administration/consortia',
    lazy: async () => ({
      Component: (await withWords(import('./consortia/consortia-page.js'))).ConsortiaPage,
    }),
  },
  {
    path: '/administration/outbox',
    lazy: async () => ({ Component: (await withWords(import('./outbox/outbox-page.js'))).OutboxPage }),
  },
  {
    path: '/administration/jobs',
    lazy: async () => ({ Component: (await withWords(import('./jobs/jobs-page.js'))).JobsPage }),
  },
  {
    path: '/activity',
    lazy: async () => ({ Component: (await withWords(import('./activity/activity-page.js'))).ActivityPage }),
  },
];
