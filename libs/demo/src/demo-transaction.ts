import {
  beginTransaction,
  setContext,
  type ContextSigner,
  type Queries,
} from '@commonworks/api-platform/schema';
import pg from 'pg';

/** Whom a part of the transaction acts for; what is not named is nobody. */
export interface Acting {
  purpose?: 'ADMINISTRATE';
  person?: string;
  municipality?: string;
  consortium?: string;
  /** Whether as its coordinator, which is so unless told, or as one of a member. */
  coordinates?: boolean;
}

/** A transaction of one of the roles that serve requests. */
export interface DemoTransaction extends Queries {
  /** Says whom the rest of the transaction acts for. */
  actFor(acting: Acting): Promise<void>;
}

/** Runs `work` in one transaction of the role; what was not committed goes with the connection. */
export async function inTransaction<T>(
  url: string,
  signer: ContextSigner,
  work: (tx: DemoTransaction) => Promise<T>,
): Promise<T> {
  const client = await connect(url);
  try {
    const mark = await beginTransaction(client, 'read write');
    const result = await work({
      query: async <R>(sql: string, params: readonly unknown[] = []) =>
        (await client.query(sql, [...params])).rows as R[],
      actFor: ({ purpose = 'REQUEST' as const, person, municipality, consortium, coordinates = true }) => {
        const consortia = consortium ? [consortium] : [];
        return setContext(client, mark, signer, {
          personId: person ?? null,
          municipalityIds: municipality ? [municipality] : [],
          coordinatedConsortiumIds: coordinates ? consortia : [],
          consortiumIds: consortia,
          purpose,
        });
      },
    });
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // A loss is told by the statement in hand; unheard, it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
