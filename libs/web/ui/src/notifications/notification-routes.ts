import type { RouteObject } from 'react-router';

/** The page of all notifications, loaded when it is first opened. */
export const notificationRoutes: RouteObject[] = [
  {
    path: '/notifications',
    lazy: async () => ({ Component: (await import('./notifications-page.js')).NotificationsPage }),
  },
];
