import { AutosaveEngine } from '../autosave/autosave-engine.js';
import { unsentByWorkbook } from '../autosave/draft-store.js';
import { Outbox, type Clock, type OutboxOptions } from '../autosave/outbox.js';
import { personChannel, type PersonChannel, type TabMessage } from './person-channel.js';

/** How long to wait for the last answers before saying that they are still here, in milliseconds. */
const PATIENCE_MS = 10_000;
const LOOK_MS = 100;

/** The unsent answers of one person in this browser: those this tab sends, and those that other tabs do. */
export class PersonOutbox {
  readonly outbox: Outbox;
  private readonly channel: PersonChannel;
  private readonly engines = new Map<string, AutosaveEngine>();

  constructor(
    readonly personId: string,
    private readonly storage: Storage,
    private readonly clock: Clock,
    options: Omit<OutboxOptions, 'clock' | 'onSaved'>,
  ) {
    this.channel = personChannel(personId, (message) => this.hear(message));
    this.outbox = new Outbox({
      ...options,
      clock,
      onSaved: (workbookId, answer) => this.channel.tell({ kind: 'saved', workbookId, answer }),
    });
  }

  /** Begins to send, here and in the tabs that the end of a session held up. */
  async start(): Promise<void> {
    this.channel.tell({ kind: 'signed-in' });
    await this.outbox.start();
  }

  /** The saves of one workbook. */
  engineOf(workbookId: string): AutosaveEngine {
    const engine = this.engines.get(workbookId) ?? new AutosaveEngine(this.outbox, workbookId);
    this.engines.set(workbookId, engine);
    return engine;
  }

  /** How many answers of this person wait in this browser, by workbook, in whichever tab. */
  unsent(): ReadonlyMap<string, number> {
    return unsentByWorkbook(this.storage, this.personId);
  }

  /** How many wait, in all workbooks. */
  unsentCount(): number {
    return [...this.unsent().values()].reduce((sum, count) => sum + count, 0);
  }

  /** Sends all that can be sent, from every tab; resolves with how many answers still wait then. */
  async sendAll(): Promise<number> {
    this.channel.tell({ kind: 'send' });
    this.sendNow();
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
      const { saving, waiting, refused } = this.outbox.summary();
      const count = this.unsentCount();
      if (count === 0 || (saving === 0 && count <= waiting + refused)) return count;
      await new Promise<void>((resolve) => this.clock.after(LOOK_MS, resolve));
    }
    return this.unsentCount();
  }

  /** Takes all unsent answers of this person out of this browser, for good. */
  discardAll(): void {
    this.outbox.discard();
    this.channel.tell({ kind: 'discard' });
  }

  private sendNow(): void {
    this.outbox.leave();
    this.outbox.retryRefused();
    this.outbox.wake();
  }

  private hear(message: TabMessage): void {
    switch (message.kind) {
      case 'saved':
        return this.outbox.observe(message.workbookId, [message.answer]);
      case 'signed-in':
        if (this.outbox.summary().connection === 'signed-out') this.outbox.wake();
        return;
      case 'send':
        return this.sendNow();
      case 'discard':
        return this.outbox.discard();
    }
  }
}
