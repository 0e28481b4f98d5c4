import { Module, type DynamicModule } from '@nestjs/common';
import { AccountResolver } from './account/account.resolver.js';
import { AccountService } from './account/account.service.js';
import { CloseAccountService } from './account/close-account.service.js';
import { ForgottenPasswordService } from './account/forgotten-password.service.js';
import { PasswordResetService } from './account/password-reset.service.js';
import { AuditLogResolver } from './audit-log/audit-log.resolver.js';
import { AuditLogService } from './audit-log/audit-log.service.js';
import { EmailDomainsResolver } from './email-domains/email-domains.resolver.js';
import { EmailDomainsService } from './email-domains/email-domains.service.js';
import './identity-messages.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { FirstAdministratorService } from './installation/first-administrator.service.js';
import { InstallationResolver } from './installation/installation.resolver.js';
import { AcceptInvitationService } from './invitations/accept-invitation.service.js';
import { FirstLeadResolver } from './invitations/first-lead.resolver.js';
import { FirstLeadService } from './invitations/first-lead.service.js';
import { InvitationResolver } from './invitations/invitation.resolver.js';
import { InvitationService } from './invitations/invitation.service.js';
import { MeResolver } from './me/me.resolver.js';
import { MeService } from './me/me.service.js';
import { OutboxResolver } from './outbox/outbox.resolver.js';
import { OutboxService } from './outbox/outbox.service.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordJudge } from './passwords/password-judge.js';
import { PasswordStrength } from './passwords/password-strength.js';
import { PeopleResolver } from './people/people.resolver.js';
import { PeopleService } from './people/people.service.js';
import { PersonContexts } from './people/person-contexts.js';
import { SessionService } from './sessions/session.service.js';
import { AttemptLimiter } from './sign-in/attempt-limiter.js';
import { PasswordVerifier } from './sign-in/credential-verifier.js';
import { PasswordProof } from './sign-in/password-proof.js';
import { Refusals } from './sign-in/refusals.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { TenantsResolver } from './tenants/tenants.resolver.js';
import { TenantsService } from './tenants/tenants.service.js';

/** People, their roles, how they prove who they are, and the audit log of it all. */
@Module({})
export class IdentityModule {
  static forRoot(options: IdentityOptions): DynamicModule {
    return {
      module: IdentityModule,
      providers: [
        { provide: IDENTITY_OPTIONS, useValue: options },
        AcceptInvitationService,
        AccountResolver,
        AccountService,
        AttemptLimiter,
        AuditLogResolver,
        AuditLogService,
        EmailDomainsResolver,
        EmailDomainsService,
        CloseAccountService,
        FirstAdministratorService,
        FirstLeadResolver,
        FirstLeadService,
        ForgottenPasswordService,
        InstallationResolver,
        InvitationResolver,
        InvitationService,
        MeResolver,
        MeService,
        OutboxResolver,
        OutboxService,
        PasswordHasher,
        PasswordJudge,
        PasswordProof,
        PasswordResetService,
        PasswordStrength,
        PasswordVerifier,
        PeopleResolver,
        PeopleService,
        PersonContexts,
        Refusals,
        SessionService,
        SignInResolver,
        SignInService,
        TenantsResolver,
        TenantsService,
      ],
      exports: [PersonContexts, SessionService],
    };
  }
}
