import canonicalize from 'canonicalize';
import type { KeptParts } from '../template/kept-parts.js';
import type { DocumentMember, Filling, GovernanceKind } from '../template/template.js';

/** A document that another has as its schedule, as it stood when that one was sent for review. */
export interface Schedule {
  readonly kind: GovernanceKind;
  readonly title: string;
  readonly version: number;
  readonly hash: string;
}

/**
 * What members agree to: all that the document says, in both languages, and all that it is made from.
 *
 * @typeParam Text a document as it reads in one language, as a tree of JSON
 */
export interface AgreementContent<Text = unknown> {
  readonly kind: GovernanceKind;
  /** Of the template that it was made from. */
  readonly templateVersion: string;
  readonly title: string;
  readonly en: Text;
  readonly fr: Text;
  readonly members: readonly DocumentMember[];
  readonly filling: Pick<
    Filling,
    'level' | 'province' | 'values' | 'ofMembers' | 'choices' | 'leftOut' | 'rewritten'
  >;
  /** What each mark of law stood for, as a tree of JSON. */
  readonly law: unknown;
  readonly schedules: readonly Schedule[];
  /** What it keeps apart from its prose; absent where it keeps nothing. */
  readonly kept?: KeptParts;
}

/** The name of the recipe, so that another one can be told from it in ten years. */
export const AGREEMENT_RECIPE = 'commonworks-agreement-1';

/**
 * The text of which the hash of a version is the SHA-256, in UTF-8: canonical JSON (RFC 8785) with every text in NFC. Order
 * means nothing in it where it means nothing in the document: of keys, members, clauses left out, schedules and requirements.
 * @throws Error for what JSON cannot say: a number that is none, half of a surrogate pair, two keys that are one in NFC
 */
export function canonicalAgreement(content: AgreementContent): string {
  const { filling, kept } = content;
  const text = canonicalize(
    normalized({
      ...content,
      recipe: AGREEMENT_RECIPE,
      members: sorted(content.members, ({ id }) => id),
      filling: { ...filling, leftOut: sorted(filling.leftOut, (id) => id) },
      schedules: sorted(content.schedules, ({ kind, hash }) => `${kind} ${hash}`),
      ...(kept && { kept: sortedParts(kept) }),
    }),
  );
  if (text === undefined) throw new Error('there is nothing to be agreed to');
  return text;
}

const sortedParts = (kept: KeptParts): KeptParts =>
  kept.requirements ? { ...kept, requirements: sorted(kept.requirements, ({ id }) => id) } : kept;

const sorted = <One>(list: readonly One[], keyOf: (one: One) => string): One[] =>
  [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));

function normalized(value: unknown): unknown {
  if (typeof value === 'string') return normalizedText(value);
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error('a number of an agreement is none');
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => [normalizedText(key), normalized(each)] as const);
  if (new Set(members.map(([key]) => key)).size < members.length)
    throw new Error('two keys of an agreement are the same text');
  return Object.fromEntries(members);
}

const HALF_OF_A_PAIR = /\p{Surrogate}/u;

function normalizedText(text: string): string {
  if (HALF_OF_A_PAIR.test(text)) throw new Error('a text of an agreement has half of a surrogate pair');
  return text.normalize('NFC');
}
