import { type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  /** As it came over the wire. */
  readonly raw: string;
  readonly parsed: ParsedMail;
  readonly recipients: readonly string[];
}

/** A mail server that keeps what it is given. */
export interface MailSink {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** Answers the next recipients with this code, as 550, while it is set. */
  refuseWith: number | null;
  /** How many it has refused. */
  refused: number;
  close(): Promise<void>;
}

/** @param port a free one by default */
export async function startMailSink(port = 0): Promise<MailSink> {
  const sink = { received: [] as ReceivedMail[], refuseWith: null as number | null, refused: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) => {
      if (sink.refuseWith === null) return done();
      sink.refused += 1;
      done(Object.assign(new Error('refused'), { responseCode: sink.refuseWith }));
    },
    onData: (stream, session, done) => {
      take(
        stream,
        session.envelope.rcptTo.map(({ address }) => address),
      ).then((mail) => {
        sink.received.push(mail);
        done();
      }, done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return Object.assign(sink, {
    url: `smtp://127.0.0.1:${taken}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

async function take(stream: Readable, recipients: readonly string[]): Promise<ReceivedMail> {
  const raw = (await buffer(stream)).toString('utf8');
  return { raw, parsed: await simpleParser(raw), recipients };
}
