import { routes as administration } from '@commonworks/web-administration';
import { routes as communities } from '@commonworks/web-community';
import { routes as contracts } from '@commonworks/web-contract';
import { routes as costings } from '@commonworks/web-costing';
import { routes as governance } from '@commonworks/web-governance';
import { routes as group } from '@commonworks/web-group';
import { routes as home } from '@commonworks/web-home';
import { accountRoutes, routes as identity } from '@commonworks/web-identity';
import { routes as library } from '@commonworks/web-library';
import { routes as opportunity } from '@commonworks/web-opportunity';
import { routes as requirements } from '@commonworks/web-requirement';
import { routes as results } from '@commonworks/web-results';
import { routes as serviceLevels } from '@commonworks/web-service-level';
import { LeaveGuard, NotFoundState, notificationRoutes } from '@commonworks/web-ui';
import { routes as workbook } from '@commonworks/web-workbook';
import { Outlet, type RouteObject } from 'react-router';
import { RouteError } from './errors/route-error.js';
import { Shell } from './shell/shell.js';
import { SignedIn } from './shell/signed-in.js';

/** All addresses: those of identity stand alone, all others inside the frame, for those who are signed in. */
export const routes: RouteObject[] = [
  {
    element: (
      <LeaveGuard>
        <Outlet />
      </LeaveGuard>
    ),
    errorElement: <RouteError />,
    HydrateFallback: () => null,
    children: [
      { element: <Outlet />, children: identity },
      {
        element: (
          <SignedIn>
            <Shell />
          </SignedIn>
        ),
        children: [
          {
            errorElement: <RouteError />,
            children: [
              ...home,
              ...workbook,
              ...results,
              ...opportunity,
              ...group,
              ...governance,
              ...costings,
              ...requirements,
              ...serviceLevels,
              ...library,
              ...administration,
              ...communities,
              ...contracts,
              ...notificationRoutes,
              ...accountRoutes,
              { path: '*', element: <NotFoundState /> },
            ],
          },
        ],
      },
    ],
  },
];
