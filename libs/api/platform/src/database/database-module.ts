import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { LOGGER, type Logger } from '../logging/logger.js';
import { connectTenants, unconnectedTenants, type TenantConnections } from './connect-tenants.js';
import type { Entities } from './data-source.js';
import { TenantDatabase } from './tenant-database.js';

export interface DatabaseOptions {
  /** Null to stay without a connection, where only the schema is wanted. */
  readonly database: TenantConnections | null;
  readonly entities: Entities;
}

/** Provides the transactions of those who serve requests, and nothing that could get round them. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly tenants: TenantDatabase) {}

  static forRoot({ database, entities }: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: TenantDatabase,
          inject: [LOGGER],
          useFactory: (logger: Logger) =>
            database === null
              ? unconnectedTenants(entities)
              : connectTenants(database, {
                  entities,
                  onConnectionLost: (error) => logger.warn({ err: error }, 'a database connection was lost'),
                }),
        },
      ],
      exports: [TenantDatabase],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.tenants.close();
  }
}
