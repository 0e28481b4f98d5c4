/** What a process needs that serves no requests: the database and the log, without GraphQL. */
export { AuditSealer, type Seal } from './audit/audit-sealer.js';
export { checkAuditLog, type AuditCheck, type BrokenWhy } from './audit/check-audit-log.js';
export { createDataSource } from './database/data-source.js';
export { ListeningClient } from './database/listening-client.js';
export { WorkerDatabase } from './database/worker-database.js';
export { describeError } from './logging/describe-error.js';
export { createLogger, type Logger } from './logging/logger.js';
