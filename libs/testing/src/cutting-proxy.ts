import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * Where a connection to PostgreSQL is cut: never; right behind the first ready message, with the word by which
 * a server ends a connection; when the client sends its commit, before the server gets it; or after the server
 * has carried it out, before the client hears of it.
 */
export type Cut = 'NEVER' | 'AT_FIRST_READY' | 'BEFORE_COMMIT' | 'AFTER_COMMIT';

export interface CuttingProxy {
  /** The same connection string, through the proxy. */
  through(url: string): string;
  /** How many of the next connections, or of the next commits, are cut, after how many that are let through. */
  cut(where: Cut, times?: number, after?: number): void;
  /** Cuts there have been. */
  readonly cuts: number;
  close(): Promise<void>;
}

/** Kind and length of PostgreSQL's messages: a letter, and a length that counts itself. */
const READY = 'Z'.charCodeAt(0);
const messageOf = (kind: string, text: string) =>
  Buffer.concat([Buffer.from(kind), Buffer.from([0, 0, 0, text.length + 5]), Buffer.from(`${text}\0`)]);
const COMMIT = messageOf('Q', 'COMMIT');
/** What the server says once it has carried one out, or could not. */
const ENDED = [messageOf('C', 'COMMIT'), messageOf('C', 'ROLLBACK')];

/** Stands between a client and the server at `url`, and breaks connections exactly where it is told. */
export async function cuttingProxy(url: string): Promise<CuttingProxy> {
  const server = new URL(url);
  const sockets = new Set<Socket>();
  const state = { where: 'NEVER' as Cut, after: 0, left: 0, cuts: 0 };
  const takeCut = (where: Cut): boolean => {
    if (state.where !== where || state.left === 0) return false;
    if (state.after > 0) {
      state.after -= 1;
      return false;
    }
    state.left -= 1;
    state.cuts += 1;
    return true;
  };

  const proxy = createServer((client) => {
    const upstream = connect(Number(server.port), server.hostname);
    let isReady = false;
    let isDeaf = false;
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', end);
      socket.on('close', end);
    }
    client.on('data', (data: Buffer) => {
      const isCommit = data.includes(COMMIT);
      if (isCommit && takeCut('BEFORE_COMMIT')) return end();
      if (isCommit && takeCut('AFTER_COMMIT')) isDeaf = true;
      upstream.write(data);
    });
    upstream.on('data', (data: Buffer) => {
      // Statements sent together with the commit are answered before it.
      if (isDeaf) return ENDED.some((message) => data.includes(message)) ? end() : undefined;
      if (!isReady && includesReady(data)) {
        isReady = true;
        if (takeCut('AT_FIRST_READY')) return void client.end(Buffer.concat([data, terminated()]));
      }
      client.write(data);
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;

  return {
    through(original) {
      const other = new URL(original);
      other.hostname = '127.0.0.1';
      other.port = String(port);
      return other.href;
    },
    cut(where, times = 1, after = 0) {
      state.where = where;
      state.after = after;
      state.left = times;
    },
    get cuts() {
      return state.cuts;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

/** Walks the messages; each begins with its kind and its length. */
function includesReady(data: Buffer): boolean {
  for (let at = 0; at + 5 <= data.length; at += 1 + data.readInt32BE(at + 1))
    if (data[at] === READY) return true;
  return false;
}

/** PostgreSQL's own words when an administrator ends a connection. */
function terminated(): Buffer {
  const fields = ['SFATAL', 'VFATAL', 'C57P01', 'Mterminating connection due to administrator command', ''];
  const body = Buffer.from(fields.map((field) => `${field}\0`).join(''));
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
