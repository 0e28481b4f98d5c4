/** What a process needs that serves no requests: the database and the log, without GraphQL. */
export { createDataSource } from './database/data-source.js';
export { ListeningClient } from './database/listening-client.js';
export { WorkerDatabase } from './database/worker-database.js';
export { describeError } from './logging/describe-error.js';
export { createLogger, type Logger } from './logging/logger.js';
