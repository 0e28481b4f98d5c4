import { registerMessages } from '@commonworks/web-ui';
import type { RouteObject } from 'react-router';
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };

registerMessages('administration', { en, fr });

/** People, municipalities, consortia, and what happened. */
export const routes: RouteObject[] = [
  {
    path: '/administration',
    lazy: async () => ({ Component: (await import('./people/people-page.js')).PeoplePage }),
  },
  {
    path: '/administration/municipalities',
    lazy: async () => ({
      Component: (await import('./municipalities/municipalities-page.js')).MunicipalitiesPage,
    }),
  },
  {
    path: '/administration/consortia',
    lazy: async () => ({ Component: (await import('./consortia/consortia-page.js')).ConsortiaPage }),
  },
  {
    path: '/administration/outbox',
    lazy: async () => ({ Component: (await import('./outbox/outbox-page.js')).OutboxPage }),
  },
  {
    path: '/administration/jobs',
    lazy: async () => ({ Component: (await import('./jobs/jobs-page.js')).JobsPage }),
  },
  {
    path: '/activity',
    lazy: async () => ({ Component: (await import('./activity/activity-page.js')).ActivityPage }),
  },
];
