import { type AnswerState } from '@commonworks/domain-assessment';

/** Everything a person can say about one question; `value` is null unless `state` is ANSWERED. */
export interface AnswerContent {
  readonly state: AnswerState;
  readonly value: unknown;
  readonly comment: string | null;
}

/** An answer as the server holds it; `version` is 0 where nobody has answered yet. */
export interface KnownAnswer extends AnswerContent {
  readonly questionId: string;
  readonly version: number;
  readonly updatedAt: string | null;
  readonly updatedBy: string | null;
}

/** One save as it goes over the wire. The same key always carries the same content and version. */
export interface SaveRequest extends AnswerContent {
  readonly workbookId: string;
  readonly questionId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/** What became of a save. All but the last three are final: the server has decided. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly answer: KnownAnswer }
  | { readonly kind: 'conflict'; readonly current: KnownAnswer }
  | { readonly kind: 'invalid'; readonly reason: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'refused'; readonly errorId: string | null }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreachable' };

/** Carries one save to the server. Never rejects: whatever happens is an outcome. */
export type SaveTransport = (request: SaveRequest) => Promise<SaveOutcome>;

/** Why an edit stands still until the person does something about it. */
export type Refusal =
  | { readonly kind: 'conflict'; readonly current: KnownAnswer }
  | { readonly kind: 'invalid'; readonly reason: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'refused'; readonly errorId: string | null };

/**
 * Two contents say the same; the order of an object's fields does not matter, nor null against '', nor null against a
 * field that is not there: what was stored before a field was asked for has none.
 */
export function sameContent(a: AnswerContent, b: AnswerContent): boolean {
  return a.state === b.state && (a.comment ?? '') === (b.comment ?? '') && sameJson(a.value, b.value);
}

function sameJson(a: unknown, b: unknown): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  return [...new Set([...left.keys(), ...right.keys()])].every((key) =>
    sameJson(left.get(key), right.get(key)),
  );
}
