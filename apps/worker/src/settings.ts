import { resolve } from 'node:path';
import { parseDisclosureParameters, type DisclosureParameters } from '@commonworks/domain-benchmark';
import { type MailSettings } from './mail/smtp-transport.js';

export interface WorkerSettings {
  /** Connection string of the role that may aggregate. */
  readonly databaseUrl: string;
  readonly disclosure: DisclosureParameters;
  /** Null where no mail server is set: mails then wait in the administrator's outbox. */
  readonly mail: MailSettings | null;
  /** The folder in which the contents of files lie, the same as the api's. */
  readonly filesDirectory: string;
  /** Stop when standard input closes: the process that started this one is gone. */
  readonly exitWithParent: boolean;
}

/**
 * Reads the settings of the environment. There is no default for the first two: a worker without its disclosure
 * thresholds must not start, for it could only withhold everything or nothing.
 *
 * @throws Error that names the setting
 */
export function readSettings(env: NodeJS.ProcessEnv): WorkerSettings {
  const databaseUrl = env.WORKER_DATABASE_URL;
  if (!databaseUrl) throw new Error('WORKER_DATABASE_URL is not set.');
  if (!env.FILES_DIR) throw new Error('FILES_DIR is not set: the folder in which the contents of files lie.');
  return {
    databaseUrl,
    filesDirectory: resolve(env.FILES_DIR),
    disclosure: readDisclosure(env),
    mail: readMail(env),
    exitWithParent: env.EXIT_WITH_PARENT === 'true' || env.EXIT_WITH_PARENT === '1',
  };
}

function readMail({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: NodeJS.ProcessEnv): MailSettings | null {
  if (!SMTP_URL) return null;
  if (!URL.canParse(SMTP_URL) || !/^smtps?:$/.test(new URL(SMTP_URL).protocol))
    throw new Error('SMTP_URL is not an address of a mail server, as smtps://user:password@host:465.');
  if (!MAIL_FROM?.includes('@'))
    throw new Error('MAIL_FROM is not set: the address mails come from, as no-reply@region.example.');
  if (!PUBLIC_URL || !URL.canParse(PUBLIC_URL))
    throw new Error('PUBLIC_URL is not set: where people reach the product, as https://region.example.');
  return { smtpUrl: SMTP_URL, from: MAIL_FROM, publicUrl: PUBLIC_URL.replace(/\/+$/, '') };
}

function readDisclosure(env: NodeJS.ProcessEnv): DisclosureParameters {
  try {
    return parseDisclosureParameters({
      minimumHidden: env.DISCLOSURE_MINIMUM_HIDDEN,
      dominancePercent: env.DISCLOSURE_DOMINANCE_PERCENT,
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `${reason} Set DISCLOSURE_MINIMUM_HIDDEN (whole number, 3 or more) and DISCLOSURE_DOMINANCE_PERCENT (above 0, up to 100).`,
      { cause },
    );
  }
}
