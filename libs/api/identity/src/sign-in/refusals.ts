import { createHash } from 'node:crypto';
import {
  recordAudit,
  sendMail,
  TenantDatabase,
  visitorContext,
  withPurpose,
  type Locale,
  type Transaction,
} from '@commonworks/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { AttemptLimiter, type AdmittedAttempt } from './attempt-limiter.js';
import { inTheSameTime } from './in-the-same-time.js';

/** An attempt that failed. */
export interface FailedAttempt {
  /** The address somebody typed. */
  readonly account: string;
  /** Whose it is; null where nobody's. */
  readonly personId: string | null;
  /** The network address it came from. */
  readonly address: string;
  /** The browser and system, as `describeDevice` says it; null where it said nothing. */
  readonly browser: string | null;
  readonly attempt: AdmittedAttempt;
  readonly action: 'SIGN_IN_REFUSED' | 'PASSWORD_REFUSED';
}

/** Several times what it takes to tell an owner. */
const LOCKING_MS = 150;
const MAIL_VALID_SECONDS = 3 * 24 * 3_600;

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

/** Writes down attempts that failed and what was locked by them, for the person meant to read. */
@Injectable()
export class Refusals {
  constructor(
    private readonly database: TenantDatabase,
    private readonly limiter: AttemptLimiter,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** An address that nobody has is kept as a hash only. */
  async record(failed: FailedAttempt): Promise<void> {
    const { account, personId, address, browser, attempt, action } = failed;
    const ctx = { ...AUTHENTICATE, personId };
    const from = { address, device: browser };
    const detail = { knownDevice: attempt.knownDevice };
    const hash = createHash('sha256').update(account).digest('hex').slice(0, 16);
    const ofAccount = { subjectType: 'account', subjectId: hash };
    const work = () =>
      this.database.write(AUTHENTICATE, async (tx) => {
        await recordAudit(tx, ctx, { action, ...ofAccount, ...from, detail });
        for (const { kind, failures, waitSeconds } of attempt.counted) {
          if (waitSeconds === 0) continue;
          const seconds = waitSeconds;
          if (kind === 'ADDRESS') {
            await recordAudit(tx, AUTHENTICATE, {
              action: 'ADDRESS_LOCKED',
              subjectType: 'address',
              subjectId: address,
              ...from,
              detail: { seconds },
            });
            continue;
          }
          await recordAudit(tx, ctx, {
            action: 'SIGN_IN_LOCKED',
            ...ofAccount,
            ...from,
            detail: { ...detail, seconds },
          });
          await this.tellOwner(tx, personId, failures);
        }
        await this.limiter.sweep(tx);
      });
    const locks = attempt.counted.some(({ waitSeconds }) => waitSeconds > 0);
    await (locks ? inTheSameTime(LOCKING_MS, work) : work());
  }

  /** Once for each time that it begins; the waits that follow are in the audit log. */
  private async tellOwner(tx: Transaction, personId: string | null, failures: number): Promise<void> {
    if (Math.round(failures) !== this.options.attempts.perAccount.failures) return;
    const [owner] = await tx.query<{ id: string; locale: Locale }>(
      'update person set locked_out_at = now() where id = $1 and password_hash is not null returning id, locale',
      [personId],
    );
    if (!owner) return;
    await sendMail(tx, AUTHENTICATE, {
      kind: 'LOCK_OUT',
      subjectId: owner.id,
      locale: owner.locale,
      validSeconds: MAIL_VALID_SECONDS,
    });
  }
}
