import {
  sameContent,
  type AnswerContent,
  type KnownAnswer,
  type Refusal,
  type SaveOutcome,
} from './answer-save.types.js';

/** An edit not sent yet. Its key is fixed when it is made, so any copy of it counts once at the server. */
export interface Edit {
  readonly key: string;
  readonly content: AnswerContent;
  /** The version the person was looking at. */
  readonly baseVersion: number;
  /** Milliseconds since the epoch. */
  readonly editedAt: number;
}

/** An edit that left for the server and whose fate is not known: only ever repeated word for word. */
export type Attempt = Edit;

/**
 * The way of one question's edits to the server, as a value: what the server told last, the one attempt on its
 * way, the newest edit behind it, and a refusal that waits for the person. Every function gives the next lane.
 */
export interface Lane {
  readonly known: KnownAnswer | null;
  readonly attempt: Attempt | null;
  readonly edit: Edit | null;
  readonly refusal: Refusal | null;
}

export const emptyLane: Lane = { known: null, attempt: null, edit: null, refusal: null };

/** What the person should see: the newest of their own words, else the server's. */
export function shownContent(lane: Lane): AnswerContent | null {
  return lane.edit?.content ?? lane.attempt?.content ?? lane.known;
}

/** Something of this lane is not yet known to be at the server. */
export function isUnsent(lane: Lane): boolean {
  return lane.attempt !== null || lane.edit !== null;
}

/** Takes in what the server says now; an older word than the last is ignored, and one that says nothing new. */
export function observed(lane: Lane, answer: KnownAnswer): Lane {
  const { known } = lane;
  if (known && answer.version < known.version) return lane;
  if (known && answer.version === known.version && sameContent(known, answer)) return lane;
  return { ...lane, known: answer };
}

/**
 * Takes in an edit. An edit not sent yet is replaced and keeps the version it was based on; one that says what
 * is there already leaves nothing to send. A refusal for the content is lifted, a conflict or a lock stands.
 */
export function edited(lane: Lane, content: AnswerContent, key: string, editedAt: number): Lane {
  const ahead = lane.attempt?.content ?? lane.known;
  const standing = lane.refusal?.kind === 'conflict' || lane.refusal?.kind === 'locked' ? lane.refusal : null;
  if (!standing && ahead && sameContent(ahead, content)) return { ...lane, edit: null, refusal: null };
  const baseVersion = lane.edit?.baseVersion ?? lane.attempt?.baseVersion ?? lane.known?.version ?? 0;
  return { ...lane, edit: { key, content, baseVersion, editedAt }, refusal: standing };
}

/** Puts the waiting edit on its way, or gives null where there is nothing to send or no leave to send it. */
export function departed(lane: Lane): (Lane & { readonly attempt: Attempt }) | null {
  if (lane.attempt) return { ...lane, attempt: lane.attempt };
  if (!lane.edit || lane.refusal) return null;
  return { ...lane, attempt: lane.edit, edit: null };
}

/** Takes in what the server decided about the attempt. Unreachable and signed out decide nothing. */
export function settled(lane: Lane, outcome: SaveOutcome): Lane {
  const { attempt, edit } = lane;
  if (!attempt) return lane;
  switch (outcome.kind) {
    case 'saved':
      return afterSave(
        observed({ ...lane, attempt: null, refusal: null }, outcome.answer),
        attempt,
        outcome.answer,
      );
    case 'conflict': {
      const next = observed({ ...lane, attempt: null, edit: edit ?? attempt }, outcome.current);
      return sameContent((edit ?? attempt).content, outcome.current)
        ? { ...next, edit: null, refusal: null }
        : { ...next, refusal: { kind: 'conflict', current: outcome.current } };
    }
    case 'invalid':
    case 'refused':
      // A newer edit may well be right: it takes the refused one's place and goes its own way.
      return edit
        ? { ...lane, attempt: null, edit: { ...edit, baseVersion: attempt.baseVersion }, refusal: null }
        : { ...lane, attempt: null, edit: attempt, refusal: outcome };
    case 'locked':
      return { ...lane, attempt: null, edit: edit ?? attempt, refusal: { kind: 'locked' } };
    case 'signed-out':
    case 'unreachable':
      return lane;
  }
}

function afterSave(lane: Lane, attempt: Attempt, answer: KnownAnswer): Lane {
  const { edit } = lane;
  if (!edit) return lane;
  if (sameContent(edit.content, answer)) return { ...lane, edit: null };
  // The answer moved on after our save: whoever wrote in between must not be overwritten unasked.
  if (answer.version > attempt.baseVersion + 1 && !sameContent(attempt.content, answer)) {
    return { ...lane, refusal: { kind: 'conflict', current: answer } };
  }
  return { ...lane, edit: { ...edit, baseVersion: answer.version } };
}

/** The person keeps their own words over the other's: they are sent anew, based on what was shown. */
export function keptMine(lane: Lane, key: string, editedAt: number): Lane {
  if (lane.refusal?.kind !== 'conflict' || !lane.edit) return lane;
  const baseVersion = lane.refusal.current.version;
  return { ...lane, edit: { ...lane.edit, key, editedAt, baseVersion }, refusal: null };
}

/** The person lets their own words go and takes what the server holds. */
export function tookTheirs(lane: Lane): Lane {
  return lane.attempt ? lane : { ...lane, edit: null, refusal: null };
}

/** Lifts a refusal that time may have lifted: a lock, or a fault of the server. The key stays: it may have counted. */
export function retried(lane: Lane): Lane {
  return lane.refusal?.kind === 'locked' || lane.refusal?.kind === 'refused'
    ? { ...lane, refusal: null }
    : lane;
}

/** Takes in what an earlier page left behind, unless something newer was written here since. */
export function restored(lane: Lane, left: Pick<Lane, 'attempt' | 'edit'>): Lane {
  const attempt = lane.attempt ?? left.attempt;
  const newest = (lane.edit?.editedAt ?? 0) >= (left.edit?.editedAt ?? 0) ? lane.edit : left.edit;
  if (!attempt || !newest || newest.key !== attempt.key) return { ...lane, attempt, edit: newest };
  return { ...lane, attempt, edit: null };
}
