import { CreateTenancy1795300000100 } from './1795300000100-create-tenancy.js';
import { CreateAuditLog1795300000300 } from './1795300000300-create-audit-log.js';
import { CreateSignedContext1795690000080 } from './1795690000080-create-signed-context.js';
import { CreateJobsAndMail1795690000501 } from './1795690000501-create-jobs-and-mail.js';
import { CreateInstallation1795690000700 } from './1795690000700-create-installation.js';
import { SignEveryPolicy1795690000800 } from './1795690000800-sign-every-policy.js';
import { SplitPlatformRoles1795690000801 } from './1795690000801-split-platform-roles.js';
import { SealAuditLog1795690000802 } from './1795690000802-seal-audit-log.js';
import { QuickenSignedContext1795700000100 } from './1795700000100-quicken-signed-context.js';
import { ShowJobs1795700002000 } from './1795700002000-show-jobs.js';
import { HintChanges1795700002010 } from './1795700002010-hint-changes.js';
import { CreateFiles1795700003100 } from './1795700003100-create-files.js';
import { CreateNotifications1795700003200 } from './1795700003200-create-notifications.js';
import { ReadListsAsTheyAre1795700004000 } from './1795700004000-read-lists-as-they-are.js';
import { NotifyNeighbours1795700064000 } from './1795700064000-notify-neighbours.js';
import { ShareFiles1795700080000 } from './1795700080000-share-files.js';
import { QueueMails1795700090050 } from './1795700090050-queue-mails.js';
import { PlaceMunicipalities1795700151000 } from './1795700151000-place-municipalities.js';

export const platformMigrations = [
  CreateTenancy1795300000100,
  CreateAuditLog1795300000300,
  CreateSignedContext1795690000080,
  CreateJobsAndMail1795690000501,
  CreateInstallation1795690000700,
  SignEveryPolicy1795690000800,
  SplitPlatformRoles1795690000801,
  SealAuditLog1795690000802,
  QuickenSignedContext1795700000100,
  ShowJobs1795700002000,
  HintChanges1795700002010,
  CreateFiles1795700003100,
  CreateNotifications1795700003200,
  ReadListsAsTheyAre1795700004000,
  NotifyNeighbours1795700064000,
  ShareFiles1795700080000,
  QueueMails1795700090050,
  PlaceMunicipalities1795700151000,
];
