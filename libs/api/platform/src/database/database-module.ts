import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LOGGER, type Logger } from '../logging/logger.js';
import { createDataSource, type Entities } from './data-source.js';
import { TenantDatabase } from './tenant-database.js';
import { WorkerDatabase } from './worker-database.js';

export interface DatabaseOptions {
  /** The role whose way to the database is provided: `TenantDatabase` or `WorkerDatabase`. */
  readonly role: 'api' | 'worker';
  /** The role's connection; null to stay without one, where only the schema is wanted. */
  readonly databaseUrl: string | null;
  readonly entities: Entities;
}

/** Provides one role's transactions, and nothing that could get round them. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static forRoot({ role, databaseUrl, entities }: DatabaseOptions): DynamicModule {
    const database = role === 'api' ? TenantDatabase : WorkerDatabase;
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: DataSource,
          inject: [LOGGER],
          useFactory: async (logger: Logger) => {
            const dataSource = createDataSource({
              url: databaseUrl ?? '',
              entities,
              onConnectionLost: (error) => logger.warn({ err: error }, 'a database connection was lost'),
            });
            return databaseUrl === null ? dataSource : connectBehindWalls(dataSource);
          },
        },
        {
          provide: database,
          inject: [DataSource],
          useFactory: (dataSource: DataSource) => new database(dataSource),
        },
      ],
      exports: [database],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/** @throws Error for a role that row-level security does not bind: nothing would keep tenants apart */
async function connectBehindWalls(dataSource: DataSource): Promise<DataSource> {
  await dataSource.initialize();
  const [role] = await dataSource.query<{ name: string; above: boolean }[]>(
    `select rolname as name, rolsuper or rolbypassrls
       or exists (select from pg_class c where c.relowner = r.oid and c.relname = 'municipality') as above
       from pg_roles r where rolname = current_user`,
  );
  if (!role?.above) return dataSource;
  await dataSource.destroy();
  throw new Error(
    `the role ${role.name} stands above row-level security; give the connection of a runtime role`,
  );
}
