/** What a process needs that serves no requests: the database and the log, without GraphQL. */
export { createDataSource } from './database/data-source.js';
export { WorkerDatabase } from './database/worker-database.js';
export { createLogger, type Logger } from './logging/logger.js';
