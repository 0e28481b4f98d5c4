/** After which time it is done even where the browser never rests, in milliseconds. */
const LATEST = 10_000;
/** How long after its start a page is let alone in any case, in milliseconds. */
const FIRST = 2_000;

/** Does it once the page has come to rest. @returns what calls it off */
export function whenIdle(work: () => void): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    // Some browsers do not say when they rest.
    if (typeof requestIdleCallback === 'undefined') work();
    else idle = requestIdleCallback(work, { timeout: LATEST });
  }, FIRST);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
