import type { Transaction } from '../database/transaction.js';
import type { WorkerDatabase } from '../database/worker-database.js';
import { NOTHING_BEFORE, sealDigest } from './seal-digest.js';

/** Events in one seal at most, so that one batch fits in memory. */
const BATCH = 5_000;

/** A seal that was set: its number, how many events it holds, and its digest in hexadecimal. */
export interface Seal {
  readonly number: number;
  readonly events: number;
  readonly digest: string;
}

/** Events that were numbered, and the transaction that has to have ended before all of them can be seen. */
interface Numbered {
  readonly upTo: string;
  readonly transaction: string;
}

/**
 * Seals the audit log, behind every transaction that is still open: an event numbered before another may be
 * committed after it, and a seal that it was to be in must not be set before. What is numbered now is therefore
 * sealed at a later call, when every transaction that could hold one of those numbers has ended.
 */
export class AuditSealer {
  private waiting: Numbered | null = null;

  constructor(private readonly database: WorkerDatabase) {}

  /** Sets the seals that can be set now, and notes what is to be sealed next. Safe in many processes. */
  async seal(): Promise<Seal[]> {
    const seals: Seal[] = [];
    const { waiting } = this;
    if (waiting && (await this.hasEnded(waiting))) {
      for (;;) {
        const seal = await this.database.write((tx) => setSeal(tx, waiting.upTo));
        if (seal === null) break;
        seals.push(seal);
      }
      this.waiting = null;
    }
    this.waiting ??= await this.database.write(numberedNow);
    return seals;
  }

  private async hasEnded({ transaction }: Numbered): Promise<boolean> {
    const [row] = await this.database.snapshot((tx) =>
      tx.query<{ ended: boolean }>(
        'select pg_snapshot_xmin(pg_current_snapshot()) > $1::text::xid8 as ended',
        [transaction],
      ),
    );
    return row?.ended ?? false;
  }
}

/** What is numbered and not sealed, where there is anything; its transaction is younger than all that numbered it. */
async function numberedNow(tx: Transaction): Promise<Numbered | null> {
  const [unsealed] = await tx.query<{ upTo: string }>(
    `select max(number)::text as "upTo" from audit_event
      having max(number) > (select coalesce(max(up_to), 0) from audit_seal)`,
  );
  if (!unsealed) return null;
  const [own] = await tx.query<{ transaction: string }>('select pg_current_xact_id()::text as transaction');
  return own ? { ...unsealed, ...own } : null;
}

async function setSeal(tx: Transaction, upTo: string): Promise<Seal | null> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('audit seal', 0))`);
  const [seal] = await tx.query<{ number: string; events: number; digest: string }>(
    `with former as (
       select number, up_to, digest from audit_seal
       union all select 0, 0, ${NOTHING_BEFORE} order by number desc limit 1),
     next as (
       select number + 1 as number, up_to as after, least($1::bigint, up_to + $2::int) as up_to, digest from former
        where up_to < $1::bigint)
     insert into audit_seal (number, after, up_to, events, digest)
     select n.number, n.after, n.up_to, count(e), ${sealDigest('n.digest', 'n.number', 'n.after', 'n.up_to')}
       from next n left join audit_event e on e.number > n.after and e.number <= n.up_to
      group by n.number, n.after, n.up_to, n.digest
     returning number, events, encode(digest, 'hex') as digest`,
    [upTo, BATCH],
  );
  return seal ? { ...seal, number: Number(seal.number) } : null;
}
