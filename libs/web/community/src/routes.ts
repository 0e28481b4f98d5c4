import { type RouteObject } from 'react-router';
import { withWords } from './words.js';

/** What people ask and tell each other: all communities, one of them, and one question or article. */
export const routes: RouteObject[] = [
  { path: '/communities', lazy: () => withWords(import('./list/communities-page.js')) },
  { path: '/communities/:code', lazy: () => withWords(import('./community/community-page.js')) },
  { path: '/communities/:code/posts/:postId', lazy: () => withWords(import('./post/post-page.js')) },
];
