import { CreateTenancy1795300000100 } from './1795300000100-create-tenancy.js';
import { CreateAuditLog1795300000300 } from './1795300000300-create-audit-log.js';
import { CreateJobsAndMail1795690000501 } from './1795690000501-create-jobs-and-mail.js';

export const platformMigrations = [
  CreateTenancy1795300000100,
  CreateAuditLog1795300000300,
  CreateJobsAndMail1795690000501,
];
