import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { ChannelListener } from '../database/channel-listener.js';
import type { TenantDatabase } from '../database/tenant-database.js';
import { isUuid } from '../database/uuid.js';
import { AppError } from '../errors/app-error.js';
import { asOneRequest, requestLoad } from '../load/request-load.js';
import type { Shares } from '../load/share.js';
import { CLOSE, type CloseCode } from './close-codes.js';
import type { SharedText } from './define-shared-text.js';
import { Room } from './room.js';
import { MOST_MESSAGE_BYTES, TextPage, type Authenticate, type PersonContext } from './text-page.js';

/** The channel of PostgreSQL on which processes tell each other that a text has an update more, and who is where. */
const CHANNEL = 'shared_text';

/** Pages whose rights are asked for at the same time. */
const CHECKED_AT_ONCE = 4;
/** A page whose rights could not be asked for in so many checks is told to come again. */
const CHECKS_MISSED = 2.6;
/** PostgreSQL takes 8,000 bytes in a notification. */
const MOST_SAID = 7_500;
/** In checks. */
const BEAT_EVERY = 12;
/** What may take for connections to end before they are cut. */
const END_PATIENCE = 1_500;

export interface TextLimits {
  /** Pages one person may have open at this process. */
  readonly perPerson: number;
  readonly inAll: number;
  /** How often rights are asked again, in milliseconds: what is revoked ends within three times that. */
  readonly checkEvery: number;
}
const LIMITS: TextLimits = { perPerson: 12, inAll: 2_000, checkEvery: 1_500 };

export interface SharedTextsOptions {
  readonly kinds: readonly SharedText[];
  readonly database: TenantDatabase;
  /** Where processes hear of each other: any role's connection string. */
  readonly databaseUrl: string;
  readonly shares: Shares;
  readonly failed: (error: unknown, message: string) => void;
  readonly limits?: TextLimits;
}

/** What asks to have a text open. */
export interface TextRequest {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
  readonly kind: string;
  readonly id: string;
  /** The version of the text's nodes that the page knows. */
  readonly schemaVersion: number;
  readonly authenticate: Authenticate;
}

/**
 * Every text that pages have open at this process, each in a room of its own; with one connection to hear of other
 * processes, while there is any.
 */
export class SharedTexts {
  private readonly rooms = new Map<string, Room>();
  private readonly kinds: ReadonlyMap<string, SharedText>;
  private readonly server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    // And the head of a message.
    maxPayload: MOST_MESSAGE_BYTES + 64,
  });
  private readonly listener: ChannelListener;
  private readonly self = randomUUID();
  private readonly limits: TextLimits;
  private checking: NodeJS.Timeout | undefined;
  private checks = 0;
  private isChecking = false;
  private entering = 0;
  private isClosed = false;

  /** @throws Error where two kinds have one name */
  constructor(private readonly options: SharedTextsOptions) {
    this.kinds = new Map(options.kinds.map((kind) => [kind.kind, kind]));
    if (this.kinds.size < options.kinds.length) throw new Error('two kinds of text have one name');
    this.limits = options.limits ?? LIMITS;
    this.listener = new ChannelListener(
      options.databaseUrl,
      CHANNEL,
      (client) => client.query(`listen ${CHANNEL}`),
      {
        heard: (payload) => this.hear(payload),
        gap: () => this.lookAgain(),
        lost: (error) => options.failed(error, 'the connection that hears of shared texts was lost'),
      },
    );
  }

  /** Pages that have a text open. */
  get count(): number {
    return this.pages().length;
  }

  /** Opens the text for a page, or refuses: with a status where there is none to be seen, else with a close code. */
  async open(asked: TextRequest): Promise<void> {
    const { socket } = asked;
    socket.on('error', () => undefined);
    if (this.isClosed || this.entering + this.count >= this.limits.inAll) return refuse(socket, 503);
    this.entering += 1;
    try {
      await this.enter(asked);
    } catch (error) {
      if (!(error instanceof AppError)) this.options.failed(error, 'a shared text was not opened');
      refuse(socket, 503);
    } finally {
      this.entering -= 1;
      this.forgetEmpty();
    }
  }

  /** Ends every connection; what was received is stored before, as far as that goes at once. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearInterval(this.checking);
    this.checking = undefined;
    const patience = Date.now() + END_PATIENCE;
    const pages = this.pages();
    await within(patience, Promise.all([...this.rooms.values()].map((room) => room.settled())));
    const ended = pages.map((page) => page.ended());
    for (const room of this.rooms.values())
      for (const page of [...room.pages]) room.dismiss(page, CLOSE.RESTART);
    await within(patience, Promise.all(ended));
    for (const page of pages) page.cut();
    this.rooms.clear();
    this.listener.stop();
    this.server.close();
  }

  private async enter(asked: TextRequest): Promise<void> {
    const kind = this.kinds.get(asked.kind);
    if (!kind || !isUuid(asked.id)) return refuse(asked.socket, 404);
    const ctx = await asked.authenticate({ isUse: true });
    if (ctx === null) return this.shake(asked, (connection) => end(connection, CLOSE.SIGNED_OUT));
    const room = this.room(kind, asked.id.toLowerCase());
    room.guests += 1;
    try {
      const right = await room.enter(ctx);
      if (right === null) return refuse(asked.socket, 404);
      this.shake(asked, (connection) => {
        const code = this.refusal(kind, asked, ctx);
        if (code !== null) return end(connection, code);
        const { personId: writerId, personName } = ctx;
        const writer = { id: writerId, name: personName ?? '', municipality: right.municipality };
        room.join(new TextPage(connection, writer, ctx, right, asked.authenticate));
        this.begin();
      });
    } finally {
      room.guests -= 1;
    }
  }

  /** Why the page has nothing open, though the person may. */
  private refusal(kind: SharedText, asked: TextRequest, { personId }: PersonContext): CloseCode | null {
    if (this.isClosed) return CLOSE.RESTART;
    if (!(asked.schemaVersion >= kind.schemaVersion)) return CLOSE.OLDER_PAGE;
    const own = this.pages().filter(({ writer }) => writer.id === personId);
    return own.length < this.limits.perPerson ? null : CLOSE.LATER;
  }

  /** Makes a connection of the request; a browser shows a page no status, only how a connection ends. */
  private shake({ request, socket, head }: TextRequest, use: (connection: WebSocket) => void): void {
    if (!socket.destroyed) this.server.handleUpgrade(request, socket, head, use);
  }

  private room(kind: SharedText, id: string): Room {
    const key = `${kind.kind} ${id}`;
    const known = this.rooms.get(key);
    if (known) return known;
    const { database, failed } = this.options;
    const room = new Room({
      id,
      kind,
      database,
      within: (ctx, work) => this.within(ctx, work),
      notify: async (tx) => {
        await tx.queryAndCommit('select pg_notify($1, $2)', [CHANNEL, `${this.self} update ${key}`]);
      },
      sayPresence: (update) => {
        const content = Buffer.from(update).toString('base64');
        if (content.length <= MOST_SAID) void this.listener.say(`${this.self} presence ${key} ${content}`);
      },
      failed: (error) => failed(error, 'something in a shared text failed'),
      left: () => this.forgetEmpty(),
    });
    this.rooms.set(key, room);
    return room;
  }

  private within<T>(ctx: PersonContext, work: () => Promise<T>): Promise<T> {
    const { shares } = this.options;
    return asOneRequest(async () => {
      const load = requestLoad();
      if (load) load.share = shares.of(ctx.personId, '');
      try {
        return await work();
      } finally {
        shares.tidy(ctx.personId, '');
      }
    });
  }

  private begin(): void {
    this.listener.start();
    this.checking ??= setInterval(() => void this.check(), this.limits.checkEvery).unref();
  }

  private forgetEmpty(): void {
    for (const [key, room] of this.rooms) if (room.isEmpty) this.rooms.delete(key);
    if (this.rooms.size > 0 || this.isClosed) return;
    this.listener.stop();
    clearInterval(this.checking);
    this.checking = undefined;
  }

  private pages(): TextPage[] {
    return [...this.rooms.values()].flatMap((room) => [...room.pages]);
  }

  /** What another process tells. Every role of the database may tell: it is believed in nothing that is stored. */
  private hear(payload: string | undefined): void {
    const [from, what, kind, id, content = ''] = (payload ?? '').split(' ');
    if (from === this.self) return;
    const room = this.rooms.get(`${kind} ${id}`);
    if (!room) return;
    if (what === 'update') room.catchUp();
    if (what === 'opened') room.repeatPresence();
    if (what === 'presence') {
      try {
        room.hearPresence(Buffer.from(content, 'base64'));
      } catch (error) {
        this.options.failed(error, 'what another process said of a shared text was not understood');
      }
    }
  }

  /** Something may have been missed. */
  private lookAgain(): void {
    for (const [key, room] of this.rooms) {
      room.catchUp();
      room.repeatPresence();
      void this.listener.say(`${this.self} opened ${key}`);
    }
  }

  /** Asks for everybody whether they may still have open what they have open. */
  private async check(): Promise<void> {
    this.checks += 1;
    const pages = [...this.rooms.values()].flatMap((room) => [...room.pages].map((page) => ({ room, page })));
    const longAgo = Date.now() - CHECKS_MISSED * this.limits.checkEvery;
    for (const { room, page } of pages) if (page.checkedAt < longAgo) room.dismiss(page, CLOSE.LATER);
    if (this.checks % BEAT_EVERY === 0) for (const { page } of pages) page.beat();
    for (const room of this.rooms.values()) room.tidy();
    if (this.isChecking) return;
    this.isChecking = true;
    const next = pages.values();
    const inLine = async () => {
      for (const { room, page } of next) if (page.open) await room.checkRight(page);
    };
    await Promise.all(Array.from({ length: CHECKED_AT_ONCE }, inLine));
    this.isChecking = false;
  }
}

const REASONS: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  404: 'Not Found',
  503: 'Service Unavailable',
};

/** Answers a request that is no connection yet. */
export function refuse(socket: Duplex, status: number): void {
  const headers = ['connection: close', 'content-length: 0', 'cache-control: no-store'];
  socket.once('finish', () => socket.destroy());
  socket.end([`HTTP/1.1 ${status} ${REASONS[status] ?? ''}`, ...headers, '', ''].join('\r\n'));
}

/** Tells a page why it has nothing open: a browser does not show it the status of an answer. */
function end(connection: WebSocket, code: CloseCode): void {
  connection.on('error', () => undefined);
  connection.close(code);
  setTimeout(() => connection.terminate(), END_PATIENCE).unref();
}

async function within(deadline: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, Math.max(0, deadline - Date.now()));
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
