import { type RouteObject } from 'react-router';
import { withWords } from './words.js';

/** Opportunity groups: the municipalities around an opportunity, from the first names to what came of it. */
export const routes: RouteObject[] = [
  { path: '/groups', lazy: () => withWords(import('./list/groups-page.js')) },
  { path: '/groups/:groupId', lazy: () => withWords(import('./detail/group-page.js')) },
  {
    path: '/groups/:groupId/meetings/:meetingId',
    lazy: () => withWords(import('./meetings/meeting-page.js')),
  },
];
