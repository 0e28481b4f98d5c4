import { catalogueEntities } from '@commonworks/api-catalogue';
import {
  connectTenants,
  createDataSource,
  platformEntities,
  WorkerDatabase,
  type TenantDatabase,
} from '@commonworks/api-platform';
import { testDatabase, type TestDatabase } from '@commonworks/testing';
import pg from 'pg';

export interface SpecDatabase {
  readonly api: TenantDatabase;
  readonly worker: WorkerDatabase;
  readonly superuser: pg.Client;
  /** Plain connections, to try what the code of the runtime roles never would. */
  connect(role: 'api' | 'worker' | 'superuser'): Promise<pg.Client>;
  drop(): Promise<void>;
}

/** A database, a fresh one unless another is given, reached as each of the runtime roles. */
export async function specDatabase(given?: TestDatabase): Promise<SpecDatabase> {
  const urls = given ?? (await testDatabase());
  const entities = [...platformEntities, ...catalogueEntities];
  const api = await connectTenants(urls, { entities, poolSize: 4 });
  const workerSource = await createDataSource({ url: urls.workerUrl, poolSize: 4 }).initialize();
  const clients: pg.Client[] = [];
  const connect = async (url: string) => {
    const client = new pg.Client({ connectionString: url });
    // A connection that a spec ends from the other side is the spec's business.
    client.on('error', () => undefined);
    await client.connect();
    clients.push(client);
    return client;
  };
  return {
    api,
    worker: new WorkerDatabase(workerSource),
    superuser: await connect(urls.superuserUrl),
    connect: (role) =>
      connect({ api: urls.apiUrl, worker: urls.workerUrl, superuser: urls.superuserUrl }[role]),
    async drop() {
      for (const client of clients) await client.end().catch(() => undefined);
      await api.close();
      await workerSource.destroy();
      await urls.drop();
    },
  };
}
