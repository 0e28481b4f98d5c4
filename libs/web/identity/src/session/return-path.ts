const HERE = 'http://here.invalid';

/** Where to go after signing in: the page one came from. An address of another site is never followed. */
export function returnPath(search: string): string {
  const wanted = new URLSearchParams(search).get('return');
  if (wanted === null || !URL.canParse(wanted, HERE)) return '/';
  const { origin, pathname, search: query, hash } = new URL(wanted, HERE);
  return origin === HERE ? pathname + query + hash : '/';
}
