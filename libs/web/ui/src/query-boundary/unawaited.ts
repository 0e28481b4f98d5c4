/**
 * Does something of which nothing waits for the end, as asking a query again. What goes wrong there is shown by what it is
 * asked of: the query, or the mutation, has the error; the promise of the same failure would be left for nobody to take.
 */
export function unawaited(work: () => unknown): void {
  const done = async () => {
    await work();
  };
  void done().catch(() => undefined);
}
