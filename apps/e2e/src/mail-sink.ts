import { join } from 'node:path';

interface ParsedMail {
  subject?: string;
  text?: string;
  attachments?: { contentType: string; content: Buffer }[];
}

/** A mail server that keeps what it is given. */
export interface MailSink {
  url: string;
  received: { parsed: ParsedMail; recipients: string[] }[];
  close(): Promise<void>;
}

interface MailSinks {
  startMailSink(): Promise<MailSink>;
}

export async function startMailSink(): Promise<MailSink> {
  const sinks = join(import.meta.dirname, '../../worker/testing/mail-sink.ts');
  return ((await import(sinks)) as MailSinks).startMailSink();
}
