import { type RouteObject } from 'react-router';

/** Opportunity groups: the municipalities around an opportunity, from the first names to what came of it. */
export const routes: RouteObject[] = [];
