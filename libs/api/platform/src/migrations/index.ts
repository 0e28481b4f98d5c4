import { CreateTenancy1795300000100 } from './1795300000100-create-tenancy.js';
import { CreateAuditLog1795300000300 } from './1795300000300-create-audit-log.js';
import { CreateInstallation1795690000700 } from './1795690000700-create-installation.js';

export const platformMigrations = [
  CreateTenancy1795300000100,
  CreateAuditLog1795300000300,
  CreateInstallation1795690000700,
];
