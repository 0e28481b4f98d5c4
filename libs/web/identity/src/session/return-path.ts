import { NEXT } from '@commonworks/web-ui';

const HERE = 'http://here.invalid';

/** Control characters and backslashes: browsers drop the ones and turn the others into slashes. */
const UNSAFE = /[\u0000-\u001f\u007f\\]/;

/**
 * Where to go after signing in: the page one came from, with its query and fragment. Only a path of this site is
 * followed, also after its dots are resolved; anything else, and the sign-in itself, leads home.
 */
export function returnPath(search: string): string {
  const wanted = new URLSearchParams(search).get(NEXT) ?? '/';
  if (!wanted.startsWith('/') || UNSAFE.test(wanted) || !URL.canParse(wanted, HERE)) return '/';
  const { origin, pathname, search: query, hash } = new URL(wanted, HERE);
  if (origin !== HERE || pathname.startsWith('//') || pathname === '/sign-in') return '/';
  return pathname + query + hash;
}
