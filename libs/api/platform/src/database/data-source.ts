import { DataSource, type DataSourceOptions } from 'typeorm';
import { GatheringSocket } from './gathering-socket.js';
import { ListeningClient } from './listening-client.js';

/** Entity classes and migration classes, as each library exports them. */
export type Entities = readonly (new () => object)[];
export type Migrations = Extract<DataSourceOptions['migrations'], unknown[]>;

export interface DataSourceParameters {
  /** postgres://role:password@host:port/database */
  readonly url: string;
  readonly entities?: Entities;
  readonly migrations?: Migrations;
  /** Connections kept open at most. */
  readonly poolSize?: number;
  /** How long one statement may take, in milliseconds; 0 for as long as it needs. */
  readonly statementTimeout?: number;
  /** Told when an idle connection is lost; the pool opens another. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** A data source that is not connected yet. It never changes the schema by itself. */
export function createDataSource(parameters: DataSourceParameters): DataSource {
  const { statementTimeout = 25_000 } = parameters;
  return new DataSource({
    type: 'postgres',
    url: parameters.url,
    entities: [...(parameters.entities ?? [])],
    migrations: parameters.migrations,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migration',
    synchronize: false,
    installExtensions: false,
    poolSize: parameters.poolSize ?? 10,
    poolErrorHandler: parameters.onConnectionLost,
    extra: {
      Client: ListeningClient,
      stream: () => new GatheringSocket(),
      keepAlive: true,
      // Statements that do not wait for each other's rows are sent together, and run in the order they were sent.
      pipeline: true,
      connectionTimeoutMillis: 5_000,
      // `query_timeout` ends a wait on a dead connection, which `statement_timeout` cannot.
      query_timeout: statementTimeout === 0 ? undefined : statementTimeout + 5_000,
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: 30_000,
    },
  });
}
