import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { SignedInGuard } from './context/signed-in.guard.js';
import { DatabaseModule, type DatabaseOptions } from './database/database-module.js';
import { LOGGER, type Logger } from './logging/logger.js';
import { MAIL_COMPOSERS } from './mail/mail-composers.js';
import { composersByKind, type MailComposer } from './mail/outgoing-mail.js';
import { platformEntities } from './tenancy/tenancy.entities.js';
import { ConsortiumResolver, MembershipResolver } from './tenancy/tenancy.resolvers.js';

export interface PlatformOptions extends DatabaseOptions {
  readonly logger: Logger;
  /** How the mails of every feature are written, where the process writes any. */
  readonly mailComposers?: readonly MailComposer[];
}

/**
 * What every process stands on: the logger, one role's transactions and, for the api, the guard that lets
 * nobody in unasked and the fields of the tenants.
 */
@Global()
@Module({})
export class PlatformModule {
  static forRoot({ logger, mailComposers = [], ...database }: PlatformOptions): DynamicModule {
    const entities = [...platformEntities, ...database.entities];
    return {
      module: PlatformModule,
      imports: [DatabaseModule.forRoot({ ...database, entities })],
      providers: [
        { provide: LOGGER, useValue: logger },
        { provide: MAIL_COMPOSERS, useValue: composersByKind(mailComposers) },
        ...(database.role === 'api'
          ? [{ provide: APP_GUARD, useClass: SignedInGuard }, ConsortiumResolver, MembershipResolver]
          : []),
      ],
      exports: [LOGGER, MAIL_COMPOSERS],
    };
  }
}
