import pg from 'pg';

type Query = (this: unknown, ...args: unknown[]) => unknown;

/** What the api asks from time to time, whoever asks it something. */
const BY_THE_CLOCK = /from catalogue_version$/u;

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : ((statement as { text?: string }).text ?? '');

/** How many statements were sent to the database in this process, by whatever connection, while the work was done. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ answer: T; statements: number }> {
  const { prototype } = pg.Client as unknown as { prototype: { query: Query } };
  const { query } = prototype;
  let statements = 0;
  prototype.query = function counted(...args) {
    if (!BY_THE_CLOCK.test(textOf(args[0]))) statements += 1;
    return query.apply(this, args);
  };
  try {
    const answer = await work();
    return { answer, statements };
  } finally {
    prototype.query = query;
  }
}
