import * as Y from 'yjs';
import type { TenantDatabase } from '../database/tenant-database.js';
import type { Transaction } from '../database/transaction.js';
import { AppError, type AppErrorCode } from '../errors/app-error.js';
import { CLOSE, type CloseCode } from './close-codes.js';
import {
  TextFull,
  TextRefused,
  type SharedText,
  type StoredText,
  type TextRight,
} from './define-shared-text.js';
import {
  askMessage,
  presenceMessage,
  restMessage,
  storedMessage,
  updateMessage,
  type TextMessage,
} from './messages.js';
import { Presence } from './presence.js';
import { RoomText } from './room-text.js';
import type { PersonContext, TextPage, Waiting } from './text-page.js';

/** So many updates are put into one snapshot. */
const COMPACT_EVERY = 50;
/** What an update that only takes away is acknowledged by: it has nothing of any client. */
const ONLY_DELETES = [[0, 0]] as const;
/** Where somebody is goes to other processes this often at most, in milliseconds. */
const SAY_EVERY = 80;

export interface RoomOptions {
  readonly id: string;
  readonly kind: SharedText;
  readonly database: TenantDatabase;
  /** Runs something within the share of what one person may take of the database. */
  readonly within: <T>(ctx: PersonContext, work: () => Promise<T>) => Promise<T>;
  /** What tells every process, at the commit, that the text has an update more. */
  readonly notify: (tx: Transaction) => Promise<void>;
  /** Tells the other processes where one client is. */
  readonly sayPresence: (update: Uint8Array) => void;
  /** Told when a page has left. */
  readonly left: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * A text that pages at this process have open. One thing is done after the other: an update is stored before anybody else
 * sees it, and what other processes stored is read before the next one is tried.
 */
export class Room {
  readonly pages = new Set<TextPage>();
  private readonly text: RoomText;
  private readonly presence = new Presence();
  /** Who wrote first as this client; nobody else does afterwards. */
  private readonly writers = new Map<number, string>();
  private last: Promise<unknown> = Promise.resolve();
  private doing = 0;
  /** Who is on the way in. */
  guests = 0;
  /** Clients of whom the other processes are to be told. */
  private readonly unsaid = new Set<number>();
  private saying: NodeJS.Timeout | undefined;
  private willCatchUp = false;
  /** Whether there may be something newer that could not be read. */
  private isBehind = false;

  constructor(private readonly options: RoomOptions) {
    this.text = new RoomText(options.kind);
  }

  get isEmpty(): boolean {
    return this.pages.size === 0 && this.doing === 0 && this.guests === 0;
  }

  /** What the person may do with the text, which is read up to now; null where it is not theirs to read. */
  enter(ctx: PersonContext): Promise<TextRight | null> {
    const { database, kind, id, within } = this.options;
    return this.run(() =>
      within(ctx, () =>
        database.read(ctx, async (tx) => {
          const right = await kind.open(tx, ctx, id);
          const isRead = right !== null && (await this.readNewer(tx));
          return isRead ? right : null;
        }),
      ),
    );
  }

  join(page: TextPage): void {
    this.pages.add(page);
    page.listen(
      (message) => this.hear(page, message),
      () => this.leave(page),
    );
    page.send(askMessage(Y.encodeStateVector(this.text.doc)));
    this.sendPresence(page);
  }

  /** Another process stored something. */
  catchUp(): void {
    if (this.willCatchUp || this.pages.size === 0) return;
    this.willCatchUp = true;
    void this.run(async () => {
      this.willCatchUp = false;
      try {
        await this.readAsOneOfThem();
      } catch (error) {
        this.isBehind = true;
        if (this.codeOf(error) === CLOSE.LATER) return;
        for (const page of [...this.pages]) this.dismiss(page, CLOSE.FAILED);
      }
    });
  }

  hearPresence(update: Uint8Array): void {
    this.tellPresence(this.presence.hear(update));
  }

  /** Who is at this process, for one where the text was just opened. */
  repeatPresence(): void {
    this.sayPresence(this.presence.clients({ here: true }));
  }

  /** Resolves once nothing is being stored. */
  async settled(): Promise<void> {
    while (this.doing > 0) await this.last;
  }

  /** Whether the person may still have the text open. */
  async checkRight(page: TextPage): Promise<void> {
    const { database, kind, id, within, failed } = this.options;
    try {
      const ctx = await page.authenticate({ isUse: false });
      if (ctx === null) return this.dismiss(page, CLOSE.SIGNED_OUT);
      const right = await within(ctx, () => database.read(ctx, (tx) => kind.open(tx, ctx, id)));
      if (right === null) return this.dismiss(page, CLOSE.NO_LONGER);
      if (page.right.canWrite && !right.canWrite) return this.dismiss(page, CLOSE.READ_ON);
      page.ctx = ctx;
      page.right = right;
      page.checkedAt = Date.now();
    } catch (error) {
      // Whose right cannot be asked for long is dismissed for that.
      if (!(error instanceof AppError)) failed(error);
    }
  }

  tidy(): void {
    this.tellPresence(this.presence.tidy());
    if (this.isBehind) this.catchUp();
  }

  /** Ends a connection and takes it out at once, before its end is confirmed. */
  dismiss(page: TextPage, code: CloseCode): void {
    page.end(code);
    this.leave(page);
  }

  private hear(page: TextPage, message: TextMessage): void {
    switch (message.kind) {
      case 'ASK':
        return page.send(restMessage(Y.encodeStateAsUpdate(this.text.doc, message.vector)));
      case 'ASK_PRESENCE':
        return this.sendPresence(page);
      case 'PRESENCE':
        return this.sharePresence(this.presence.receive(page, page.writer, message.update), page);
      case 'UPDATE': {
        const isFirst = !page.hasWaiting;
        page.put(message.update);
        if (isFirst) void this.run(() => this.storeNext(page));
      }
    }
  }

  private leave(page: TextPage): void {
    if (!this.pages.delete(page)) return;
    this.sharePresence(this.presence.leave(page), page);
    this.options.left();
  }

  private sendPresence(page: TextPage): void {
    const clients = this.presence.clients();
    if (clients.length > 0) page.send(presenceMessage(this.presence.encode(clients)));
  }

  private sharePresence(clients: readonly number[], but: TextPage): void {
    this.tellPresence(clients, but);
    this.sayPresence(clients);
  }

  private tellPresence(clients: readonly number[], but?: TextPage): void {
    if (clients.length > 0) this.tell(presenceMessage(this.presence.encode(clients)), but);
  }

  private sayPresence(clients: readonly number[]): void {
    for (const client of clients) this.unsaid.add(client);
    if (this.unsaid.size === 0) return;
    this.saying ??= setTimeout(() => {
      this.saying = undefined;
      for (const client of this.unsaid) this.options.sayPresence(this.presence.encode([client]));
      this.unsaid.clear();
    }, SAY_EVERY).unref();
  }

  private tell(message: Uint8Array, but?: TextPage): void {
    for (const page of this.pages) if (page !== but) page.send(message);
  }

  /** Does this once everything before it is done. */
  private async run<T>(work: () => Promise<T>): Promise<T> {
    this.doing += 1;
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    try {
      return await done;
    } finally {
      this.doing -= 1;
      if (this.isEmpty) this.options.left();
    }
  }

  /** Stores what waits of a page; where it is much, others have their turn between two pieces of it. */
  private async storeNext(page: TextPage): Promise<void> {
    const pieces = page.takeWaiting();
    if (pieces.length === 0) return;
    try {
      await this.store(page, pieces);
    } catch (error) {
      this.text.reject();
      this.dismiss(page, this.codeOf(error));
    }
    if (page.hasWaiting) void this.run(() => this.storeNext(page));
  }

  /** @throws what ends the connection */
  private async store(page: TextPage, pieces: readonly Waiting[]): Promise<void> {
    const update = Y.mergeUpdates(pieces.map((one) => one.update));
    let tried = this.text.try(update);
    if (tried === 'LATER') {
      // It may stand on what another process stored a moment ago.
      this.text.reject();
      await this.readAsOneOfThem();
      tried = this.text.try(update);
    }
    if (tried === 'LATER') throw new TextRefused('an update on something that nobody has');
    if (tried === 'NEW') {
      this.requireOwnClients(page, pieces);
      this.text.check();
      await this.write(page, update);
      this.tell(updateMessage(update), page);
    }
    for (const { clients } of pieces)
      for (const [client, clock] of clients.size > 0 ? clients : ONLY_DELETES)
        page.send(storedMessage(client, clock));
  }

  /** Who writes as somebody else's client would have that one's next words taken for known, and lost. */
  private requireOwnClients(page: TextPage, pieces: readonly Waiting[]): void {
    for (const { clients } of pieces)
      for (const [client, clock] of clients) {
        if (clock <= Y.getState(this.text.doc.store, client)) continue;
        const writer = this.writers.get(client) ?? this.presence.personOf(client) ?? page.writer.id;
        if (writer !== page.writer.id) throw new TextRefused('an update in the name of another page');
        this.writers.set(client, writer);
      }
  }

  private async write(page: TextPage, update: Uint8Array): Promise<void> {
    const { database, kind, id, within, notify } = this.options;
    const ctx = await page.authenticate({ isUse: true });
    if (ctx === null) throw new Dismissed(CLOSE.SIGNED_OUT);
    page.ctx = ctx;
    const work = async (tx: Transaction) => {
      const right = await kind.open(tx, ctx, id);
      if (right === null) throw new Dismissed(CLOSE.NO_LONGER);
      if (!right.canWrite) throw new Dismissed(CLOSE.READ_ON);
      const seq = await kind.append(tx, ctx, id, update);
      await this.readUpTo(tx, seq);
      const compacts = seq - this.text.snapshotSeq >= COMPACT_EVERY;
      if (compacts) {
        const tree = this.text.check();
        await kind.compact(tx, id, { seq, state: this.text.compacted(), tree });
      }
      await notify(tx);
      return { seq, snapshotSeq: compacts ? seq : this.text.snapshotSeq };
    };
    try {
      const { seq, snapshotSeq } = await within(ctx, () => database.write(ctx, work));
      this.text.accept(update, seq);
      this.text.snapshotSeq = snapshotSeq;
    } catch (error) {
      // It may stand all the same.
      if (error instanceof AppError && error.code === 'COMMIT_UNKNOWN') this.isBehind = true;
      throw error;
    }
  }

  /** Reads what others stored before the update with this number, which is not stored until the transaction ends. */
  private async readUpTo(tx: Transaction, seq: number): Promise<void> {
    if (seq === this.text.seq + 1) return;
    const { kind, id } = this.options;
    const stored = await kind.read(tx, id, this.text.seq);
    if (stored === null) throw new Dismissed(CLOSE.NO_LONGER);
    this.takeIn({ ...stored, seq: seq - 1, updates: stored.updates.slice(0, -1) });
  }

  private async readNewer(tx: Transaction): Promise<boolean> {
    const { kind, id } = this.options;
    const stored = await kind.read(tx, id, this.text.seq);
    if (stored !== null) this.takeIn(stored);
    return stored !== null;
  }

  private takeIn(stored: StoredText): void {
    for (const update of this.text.takeIn(stored)) this.tell(updateMessage(update));
    this.isBehind = false;
  }

  /** As the first of the people here that may still read it. @throws AppError UNAVAILABLE */
  private async readAsOneOfThem(): Promise<void> {
    const { database, within } = this.options;
    for (const page of [...this.pages]) {
      if (await within(page.ctx, () => database.read(page.ctx, (tx) => this.readNewer(tx)))) return;
      this.dismiss(page, CLOSE.NO_LONGER);
    }
  }

  private codeOf(error: unknown): CloseCode {
    if (error instanceof Dismissed) return error.code;
    if (error instanceof TextRefused) return CLOSE.NOT_UNDERSTOOD;
    if (error instanceof TextFull) return CLOSE.FULL;
    const code = error instanceof AppError ? CODES[error.code] : undefined;
    if (code === undefined) this.options.failed(error);
    return code ?? CLOSE.FAILED;
  }
}

/** Ends the connection of who sent what is stored. */
class Dismissed extends Error {
  constructor(readonly code: CloseCode) {
    super(`dismissed with ${code}`);
  }
}

const CODES: Partial<Record<AppErrorCode, CloseCode>> = {
  NOT_FOUND: CLOSE.NO_LONGER,
  CONFLICT: CLOSE.READ_ON,
  UNAVAILABLE: CLOSE.LATER,
  COMMIT_UNKNOWN: CLOSE.LATER,
  TOO_MANY_REQUESTS: CLOSE.LATER,
  TOO_LARGE: CLOSE.LATER,
};
