import type { Transaction } from '../database/transaction.js';
import { isUuid } from '../database/uuid.js';

/** What can have changed; the id that goes with it is of the thing in parentheses. */
export const LIVE_TOPICS = [
  /** What is written in the communities of a consortium (consortium). */
  'community',
  /** The contracts laid out in a consortium (consortium). */
  'contract',
  /** A group around an opportunity, or something in it (group). */
  'group',
  /** How a job stands (job). */
  'job',
  /** What a person is told of, or what of it was read (person). */
  'notification',
  /** The opportunities of a campaign, or what they are ordered by (campaign). */
  'opportunity',
  /** A campaign's results were published (campaign). */
  'release',
  /** Answers or the status of a workbook (workbook). */
  'workbook',
] as const;
export type LiveTopic = (typeof LIVE_TOPICS)[number];

const AUDIENCES = ['PERSON', 'MUNICIPALITY', 'CONSORTIUM', 'COORDINATORS'] as const;

/**
 * Who hears of it: one person; everybody with a role in the municipality, or in the consortium and its municipalities; who
 * coordinates the consortium; or the installation's administrators.
 */
export type Audience =
  { readonly kind: (typeof AUDIENCES)[number]; readonly id: string } | { readonly kind: 'ADMINISTRATORS' };

/** That something changed, and nothing of it: whoever hears asks again, and sees what they may. */
export interface Hint {
  readonly topic: LiveTopic;
  readonly id: string;
  readonly audience: Audience;
  /** The person who changed it, who is not told; null where all are. */
  readonly by: string | null;
}

/** The channel of PostgreSQL on which hints go from process to process. */
export const HINT_CHANNEL = 'live';

/**
 * Tells the audience, once the transaction is committed, that this changed.
 * @param by the person who changed it, who needs not be told
 */
export async function hintChange(
  tx: Pick<Transaction, 'query'>,
  topic: LiveTopic,
  id: string,
  audience: Exclude<Audience, { kind: 'ADMINISTRATORS' }>,
  by: string | null = null,
): Promise<void> {
  await tx.query('select hint_change($1, $2, $3, $4, $5)', [topic, id, audience.kind, audience.id, by]);
}

/**
 * The hint in a notification's payload; null where it is none: every role of the database may notify, and what
 * it says is believed in nothing but that something may have changed.
 */
export function parseHint(payload: string | undefined): Hint | null {
  let read: unknown;
  try {
    read = JSON.parse(payload ?? '');
  } catch {
    return null;
  }
  const { topic, id, to, of, by } = (read ?? {}) as Record<string, unknown>;
  const audience = audienceOf(to, of);
  if (!isTopic(topic) || !isId(id) || audience === null) return null;
  return { topic, id, audience, by: isId(by) ? by : null };
}

function audienceOf(to: unknown, of: unknown): Audience | null {
  if (to === 'ADMINISTRATORS') return { kind: to };
  const kind = AUDIENCES.find((one) => one === to);
  return kind !== undefined && isId(of) ? { kind, id: of } : null;
}

const isTopic = (value: unknown): value is LiveTopic => LIVE_TOPICS.some((topic) => topic === value);
const isId = (value: unknown): value is string => typeof value === 'string' && isUuid(value);
