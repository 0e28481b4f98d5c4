import { type RenderedMail } from '@commonworks/api-platform/worker';
import { createTransport } from 'nodemailer';

/** How the worker reaches its mail server. */
export interface MailSettings {
  /** smtps://user:password@host:465, or smtp://host:587 (STARTTLS where the server offers it). */
  readonly smtpUrl: string;
  /** The address mails come from, with or without a name: Commonworks <no-reply@region.example>. */
  readonly from: string;
  /** Where people reach the product; the beginning of every link. */
  readonly publicUrl: string;
}

/** The address in `MAIL_FROM`, without its name. */
export const senderAddress = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();

/** A mail that did not go out. Says nothing of whom it was for: the message goes into the log and the queue. */
export class MailRefused extends Error {
  /** @param permanent whether the server will never take it: the address is unknown there, say */
  constructor(
    readonly permanent: boolean,
    reason: string,
  ) {
    super(`the mail was not taken: ${reason}`);
    this.name = 'MailRefused';
  }
}

export interface MailTransport {
  /** @param messageId tells one attempt from another @throws MailRefused */
  send(mail: RenderedMail, messageId: string): Promise<void>;
  close(): void;
}

/** Faults of the recipient or of the mail; a wrong password, say, is a fault of the settings and will be mended. */
const OF_THE_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);

export function smtpTransport({ smtpUrl, from, publicUrl }: MailSettings): MailTransport {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    // What a mail holds comes from the database: never from a file or an address named in it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(publicUrl).hostname;
  return {
    async send({ to, subject, text, html, calendar }, messageId) {
      try {
        await transport.sendMail({
          from,
          // An object, so that nothing in the address is read as a second one.
          to: { name: '', address: to },
          subject,
          text,
          html,
          // As a way to read the mail, which calendars act on, and as a file, for programs that do not.
          icalEvent: calendar && { ...calendar, filename: 'meeting.ics' },
          messageId: `<${messageId}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
      } catch (error) {
        throw refusalOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function refusalOf(error: unknown): MailRefused {
  const { code = 'unknown', responseCode } = error as { code?: string; responseCode?: number };
  const permanent = OF_THE_MAIL.has(code) && (responseCode === undefined || responseCode >= 500);
  return new MailRefused(permanent, [code, responseCode].filter((part) => part !== undefined).join(' '));
}
