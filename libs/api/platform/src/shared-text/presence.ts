import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** Who somebody is, to the others who have the text open. The server says it, never a page. */
export interface Writer {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
}

/** A page that has the text open, or one at another process: `null`. */
type Page = object | null;

interface State {
  readonly clock: number;
  /** JSON of what is shown of it; null once it is gone. */
  readonly json: string | null;
  readonly page: Page;
  readonly personId: string | null;
  readonly seenAt: number;
}

/** Pages repeat who is there every 15 s. */
const FORGOTTEN_AFTER = 35_000;
/** One page is one client; another comes where it was opened anew on the same connection. */
const CLIENTS_A_PAGE = 3;
const MOST_CURSOR = 2_000;
/** Of one message: more is no page's. */
const MOST_STATES = 50;
/** In one text, those of other processes included. */
const MOST_CLIENTS = 500;

/** Who has a text open, and where in it they are; in the encoding of `y-protocols/awareness`. */
export class Presence {
  private readonly states = new Map<number, State>();

  /**
   * What a page says of itself.
   * @returns the clients of which there is something new to tell
   * @throws Error for what is no message of its kind
   */
  receive(page: object, writer: Writer, update: Uint8Array, now = Date.now()): number[] {
    const told: number[] = [];
    for (const { client, clock, json } of readStates(update)) {
      if (!this.mayBe(page, writer.id, client)) continue;
      const known = this.states.get(client);
      if (known && !isNewer(known, clock, json)) continue;
      const shown = json === null ? null : shownState(json, writer);
      this.states.set(client, { clock, json: shown, page, personId: writer.id, seenAt: now });
      told.push(client);
    }
    return told;
  }

  /** What another process was told; of what pages here say of themselves it knows nothing newer. */
  hear(update: Uint8Array, now = Date.now()): number[] {
    const told: number[] = [];
    for (const { client, clock, json } of readStates(update)) {
      const known = this.states.get(client);
      if (known && ((known.page !== null && known.json !== null) || !isNewer(known, clock, json))) continue;
      if (!known && this.states.size >= MOST_CLIENTS) continue;
      const personId = json === null ? null : personOf(json);
      this.states.set(client, { clock, json, page: null, personId, seenAt: now });
      told.push(client);
    }
    return told;
  }

  /** The page is gone. */
  leave(page: object): number[] {
    return this.end((state) => state.page === page);
  }

  /** Forgets those of other processes of whom nothing was heard for long. */
  tidy(now = Date.now()): number[] {
    const old = (state: State) => state.seenAt < now - FORGOTTEN_AFTER;
    for (const [client, state] of this.states)
      if (state.json === null && old(state)) this.states.delete(client);
    return this.end((state) => state.page === null && old(state));
  }

  /** Whose client this is, as far as is known. */
  personOf(client: number): string | null {
    const state = this.states.get(client);
    return state?.json == null ? null : state.personId;
  }

  /** Everybody that is there; at this process alone, where so asked. */
  clients({ here = false } = {}): number[] {
    return [...this.states].flatMap(([client, { json, page }]) =>
      json !== null && (!here || page !== null) ? [client] : [],
    );
  }

  private end(ends: (state: State) => boolean): number[] {
    const ended = [...this.states].filter(([, state]) => state.json !== null && ends(state));
    for (const [client, state] of ended)
      this.states.set(client, { ...state, clock: state.clock + 1, json: null });
    return ended.map(([client]) => client);
  }

  /** Nobody takes another's place; the same person may, whose connection broke before it was noticed. */
  private mayBe(page: object, personId: string, client: number): boolean {
    const state = this.states.get(client);
    if (state?.json != null) return state.personId === personId;
    const own = [...this.states.values()].filter((one) => one.page === page && one.json !== null).length;
    return own < CLIENTS_A_PAGE && this.states.size < MOST_CLIENTS;
  }

  /** What is known of these. */
  encode(clients: readonly number[]): Uint8Array {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, clients.length);
    for (const client of clients) {
      const { clock = 0, json = null } = this.states.get(client) ?? {};
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, json ?? 'null');
    }
    return encoding.toUint8Array(encoder);
  }
}

const isNewer = (known: State, clock: number, json: string | null) =>
  known.clock < clock || (known.clock === clock && json === null && known.json !== null);

function readStates(update: Uint8Array): { client: number; clock: number; json: string | null }[] {
  const decoder = decoding.createDecoder(update);
  const count = decoding.readVarUint(decoder);
  if (count > MOST_STATES) throw new Error('too many at once');
  return Array.from({ length: count }, () => {
    const client = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    const text = decoding.readVarString(decoder);
    return { client, clock, json: text === 'null' ? null : text };
  });
}

/** Of what a page says of itself only where it is. */
function shownState(json: string, user: Writer): string {
  const { cursor } = (JSON.parse(json) ?? {}) as { cursor?: unknown };
  const place = JSON.stringify(cursor ?? null);
  return JSON.stringify({ user, cursor: place.length > MOST_CURSOR ? null : cursor });
}

function personOf(json: string): string | null {
  const { user } = (JSON.parse(json) ?? {}) as { user?: { id?: unknown } };
  return typeof user?.id === 'string' ? user.id : null;
}
