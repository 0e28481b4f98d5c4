import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { SignedInGuard } from './context/signed-in.guard.js';
import { DatabaseModule, type DatabaseOptions } from './database/database-module.js';
import { PassOnFilter } from './errors/pass-on.filter.js';
import type { FileKind } from './files/define-file-kind.js';
import { DiskFileStore } from './files/disk-file-store.js';
import { FILE_KINDS } from './files/file-kinds-token.js';
import { FileLimits } from './files/file-limits.js';
import { FileRules } from './files/file-rules.js';
import { FileStore } from './files/file-store.js';
import { FileTransfers } from './files/file-transfers.js';
import { FileResolver } from './files/file.resolver.js';
import { FileService } from './files/file.service.js';
import { jobKindsByName, type JobKind } from './jobs/define-job.js';
import { JOB_KINDS } from './jobs/job-kinds-token.js';
import { JobResolver } from './jobs/job.resolver.js';
import { JobService } from './jobs/job.service.js';
import { Shares } from './load/share.js';
import { LOGGER, type Logger } from './logging/logger.js';
import { MAIL_COMPOSERS } from './mail/mail-composers.js';
import { composersByKind, type MailComposer } from './mail/outgoing-mail.js';
import { notificationKindsByName, type NotificationKind } from './notifications/define-notification.js';
import { jobFailedComposer } from './notifications/job-failed.js';
import { composersOfKinds, type NotificationComposer } from './notifications/notification-composer.js';
import { NotificationSettings } from './notifications/notification-settings.service.js';
import { NOTIFICATION_COMPOSERS, NOTIFICATION_KINDS } from './notifications/notification-tokens.js';
import { NotificationResolver } from './notifications/notification.resolver.js';
import { NotificationService } from './notifications/notification.service.js';
import { platformEntities } from './tenancy/tenancy.entities.js';
import { ConsortiumResolver, MembershipResolver, MunicipalityResolver } from './tenancy/tenancy.resolvers.js';

export interface PlatformOptions extends DatabaseOptions {
  readonly logger: Logger;
  /** How the mails of every feature are written, where the process writes any. */
  readonly mailComposers?: readonly MailComposer[];
  /** Every kind of job that can be asked for. */
  readonly jobKinds?: readonly JobKind[];
  /** Every kind of notification, in the order of the settings. */
  readonly notificationKinds: readonly NotificationKind[];
  /** How those of every feature are read; the platform's own come with it. */
  readonly notificationComposers: readonly NotificationComposer[];
  readonly files: FileOptions;
}

/** Where the contents of files lie, and what may be one. */
export interface FileOptions {
  /** A folder that every process which serves requests, and the worker, reads and writes. */
  readonly directory: string;
  /** Bytes of one file at most. */
  readonly most: number;
  /** The same for kinds with a limit of their own, by the kind's name. */
  readonly mostOf?: Readonly<Record<string, number>>;
  /** Every kind of file that can be sent in; none where the process takes none in. */
  readonly kinds?: readonly FileKind[];
}

/**
 * What serving requests stands on: the logger, transactions, the guard that lets nobody in unasked and the
 * fields of the tenants.
 */
@Global()
@Module({})
export class PlatformModule {
  /** @throws Error where a kind of notification lacks its composer, or the other way round */
  static forRoot({
    logger,
    mailComposers = [],
    jobKinds = [],
    notificationKinds,
    notificationComposers,
    files,
    ...database
  }: PlatformOptions): DynamicModule {
    const entities = [...platformEntities, ...database.entities];
    const jobs = jobKindsByName(jobKinds);
    const kinds = notificationKindsByName(notificationKinds);
    const composers = composersOfKinds(
      [...kinds.keys()],
      [jobFailedComposer(jobs), ...notificationComposers],
    );
    return {
      module: PlatformModule,
      imports: [DatabaseModule.forRoot({ ...database, entities })],
      providers: [
        { provide: LOGGER, useValue: logger },
        { provide: MAIL_COMPOSERS, useValue: composersByKind(mailComposers) },
        { provide: JOB_KINDS, useValue: jobs },
        { provide: NOTIFICATION_KINDS, useValue: kinds },
        { provide: NOTIFICATION_COMPOSERS, useValue: composers },
        { provide: FileStore, useValue: new DiskFileStore(files.directory) },
        { provide: FILE_KINDS, useValue: files.kinds ?? [] },
        { provide: FileLimits, useValue: new FileLimits(files.most, files.mostOf) },
        FileRules,
        FileTransfers,
        FileService,
        FileResolver,
        { provide: Shares, useValue: new Shares() },
        { provide: APP_GUARD, useClass: SignedInGuard },
        { provide: APP_FILTER, useClass: PassOnFilter },
        ConsortiumResolver,
        JobResolver,
        JobService,
        MembershipResolver,
        MunicipalityResolver,
        NotificationResolver,
        NotificationService,
        NotificationSettings,
      ],
      exports: [LOGGER, MAIL_COMPOSERS, FileLimits, FileRules, FileTransfers, Shares],
    };
  }
}
