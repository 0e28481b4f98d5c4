import { NOTHING_BEFORE, sealDigest } from './seal-digest.js';

/** What the chain over the audit log says. */
export interface AuditCheck {
  readonly seals: number;
  /** The number of the last event that is sealed; 0 where none is. */
  readonly upTo: string;
  /** The digest of the last seal, to be noted elsewhere; null where there is none. */
  readonly digest: string | null;
  /** The first seal that does not hold; null where all do. */
  readonly broken: { readonly number: number; readonly why: BrokenWhy } | null;
}

/**
 * SEAL_MISSING: it is not there, though a later one is. EVENTS_MISSING, EVENTS_ADDED: fewer or more events than were
 * sealed. CHANGED: an event, or the seal itself, is not what was sealed.
 */
export type BrokenWhy = 'SEAL_MISSING' | 'EVENTS_MISSING' | 'EVENTS_ADDED' | 'CHANGED';

type Query = <R>(sql: string, params: unknown[]) => Promise<R[]>;

interface Row {
  number: string;
  up_to: string;
  digest: string;
  follows: boolean;
  surplus: number;
  holds: boolean;
}

/** Seals read at a time. */
const PAGE = 50;

/** Computes every seal anew, from the first on, and stops at the first that does not hold. */
export async function checkAuditLog(query: Query): Promise<AuditCheck> {
  let last: Pick<Row, 'number' | 'up_to' | 'digest'> | null = null;
  for (;;) {
    const rows: Row[] = await query<Row>(SEALS, [last?.number ?? '0', PAGE]);
    for (const row of rows) {
      const expected = Number(last?.number ?? 0) + 1;
      const broken = !row.follows ? { number: expected, why: 'SEAL_MISSING' as const } : brokenBy(row);
      if (broken) return { ...summaryOf(last), broken };
      last = row;
    }
    if (rows.length < PAGE) return { ...summaryOf(last), broken: null };
  }
}

function brokenBy({ number, surplus, holds }: Row): AuditCheck['broken'] {
  if (surplus < 0) return { number: Number(number), why: 'EVENTS_MISSING' };
  if (surplus > 0) return { number: Number(number), why: 'EVENTS_ADDED' };
  return holds ? null : { number: Number(number), why: 'CHANGED' };
}

const summaryOf = (last: Pick<Row, 'number' | 'up_to' | 'digest'> | null) => ({
  seals: Number(last?.number ?? 0),
  upTo: last?.up_to ?? '0',
  digest: last?.digest ?? null,
});

const SEALS = `
  select s.number::text, s.up_to::text, encode(s.digest, 'hex') as digest,
         coalesce(f.number, 0) = s.number - 1 and coalesce(f.up_to, 0) = s.after as follows,
         (c.events - s.events)::int as surplus, c.digest = s.digest as holds
    from audit_seal s
    left join audit_seal f on f.number = (select max(o.number) from audit_seal o where o.number < s.number)
    cross join lateral (
      select count(e) as events, ${sealDigest(`coalesce(f.digest, ${NOTHING_BEFORE})`, 's.number', 's.after', 's.up_to')} as digest
        from audit_event e where e.number > s.after and e.number <= s.up_to) c
   where s.number > $1::bigint order by s.number limit $2`;
