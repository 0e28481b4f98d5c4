import { type NumberLocale } from '@commonworks/domain-assessment';
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
  /** Which of two edits of a question is the newer: the higher one. Counted, for the clock of a device may jump. */
  readonly order: number;
}

/** An edit that left for the server and whose fate is not known: only ever repeated word for word. */
export type Attempt = Edit;

/** What stands in a field and is no edit: it is still being typed, or the question cannot take it. */
export interface TypedText {
  readonly text: string;
  /** The language it was typed in: it says what the marks of a number mean. */
  readonly locale: NumberLocale;
  /** What it says; null where it says nothing that the question takes. */
  readonly meaning: Pick<AnswerContent, 'state' | 'value'> | null;
  /** The version the person was looking at when they began: the field has hidden every newer one since. */
  readonly baseVersion: number;
  readonly order: number;
  /** The person has left the field: nothing more is being typed. */
  readonly left: boolean;
}

/** What the field itself says of the text in it. */
export type TypedNow = Pick<TypedText, 'text' | 'locale' | 'meaning'>;

/** Something not answered yet. */
export const blankContent: AnswerContent = { state: 'UNANSWERED', value: null, comment: null };

/**
 * The way of one question's edits to the server, as a value: what the server told last, the one attempt on its
 * way, the newest edit behind it, the text that is no edit yet, and a refusal that waits for the person. Every
 * function gives the next lane.
 */
export interface Lane {
  readonly known: KnownAnswer | null;
  readonly attempt: Attempt | null;
  readonly edit: Edit | null;
  readonly typed: TypedText | null;
  readonly refusal: Refusal | null;
}

/** What of a lane must survive a crash. */
export type Draft = Pick<Lane, 'attempt' | 'edit' | 'typed'>;

export const emptyLane: Lane = { known: null, attempt: null, edit: null, typed: null, refusal: null };

/** What the person answered: the newest of their own edits, else what the server holds. */
export function shownContent(lane: Lane): AnswerContent | null {
  return lane.edit?.content ?? lane.attempt?.content ?? lane.known;
}

/** Something of this lane is not yet known to be at the server. */
export function isUnsent(lane: Lane): boolean {
  return lane.attempt !== null || lane.edit !== null;
}

/** The highest order of what is kept here. */
export function latestOrder({ attempt, edit, typed }: Draft): number {
  return Math.max(attempt?.order ?? 0, edit?.order ?? 0, typed?.order ?? 0);
}

/** The version the person is looking at, their own newest counted in: what is typed hides what came since. */
function seenVersion({ known, attempt, edit, typed }: Lane): number {
  return typed?.baseVersion ?? edit?.baseVersion ?? attempt?.baseVersion ?? known?.version ?? 0;
}

/** Takes in what the server says now; an older word than the last is ignored, and one that says nothing new. */
export function observed(lane: Lane, answer: KnownAnswer): Lane {
  const { known } = lane;
  if (known && answer.version < known.version) return lane;
  if (known && answer.version === known.version && sameContent(known, answer)) return lane;
  return { ...lane, known: answer };
}

/**
 * Takes in an edit, which takes the place of what was typed. An edit not sent yet is replaced and keeps the version it
 * was based on; one that says what is there already leaves nothing to send. A refusal for the content is lifted, a
 * conflict or a lock stands.
 */
export function edited(lane: Lane, content: AnswerContent, key: string, order: number): Lane {
  return withEdit({ ...lane, typed: null }, { key, content, baseVersion: seenVersion(lane), order });
}

/** Takes in an edit of the comment, which stands beside the field: what is typed there stays, and hid none of it. */
export function remarked(lane: Lane, content: AnswerContent, key: string, order: number): Lane {
  return withEdit(lane, { key, content, baseVersion: seenVersion({ ...lane, typed: null }), order });
}

function withEdit(lane: Lane, edit: Edit): Lane {
  const ahead = lane.attempt?.content ?? lane.known;
  const standing = lane.refusal?.kind === 'conflict' || lane.refusal?.kind === 'locked' ? lane.refusal : null;
  if (!standing && ahead && sameContent(ahead, edit.content)) return { ...lane, edit: null, refusal: null };
  return { ...lane, edit, refusal: standing };
}

/**
 * Takes in what stands in a field while it is typed. A value that was to be sent is called off: it may be a part of
 * what the person is writing. A comment goes its way.
 */
export function typing(lane: Lane, text: TypedNow & Pick<TypedText, 'order'>, key: string): Lane {
  const { edit, refusal } = lane;
  const typed = { ...text, baseVersion: seenVersion(lane), left: false };
  if (!edit || refusal?.kind === 'conflict' || refusal?.kind === 'locked') return { ...lane, typed };
  const { state, value, comment } = lane.attempt?.content ?? lane.known ?? blankContent;
  const called = { ...lane, edit: null, refusal: null, typed };
  if ((edit.content.comment ?? '') === (comment ?? '')) return called;
  const content = { state, value, comment: edit.content.comment };
  return withEdit(called, { key, content, baseVersion: edit.baseVersion, order: text.order });
}

/** The field is left: text that says something becomes an edit, other text stays where it is. */
export function wentOn(lane: Lane, key: string, order: number): Lane {
  const { typed } = lane;
  if (!typed) return lane;
  if (!typed.meaning) return typed.left ? lane : { ...lane, typed: { ...typed, left: true } };
  const comment = shownContent(lane)?.comment ?? null;
  return edited(lane, { ...typed.meaning, comment }, key, order);
}

/** The person lets go of all that is not sent. */
export function emptied(lane: Lane): Lane {
  return { ...lane, attempt: null, edit: null, typed: null, refusal: null };
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
      // A newer edit may well be right: it goes its own way.
      return edit
        ? { ...lane, attempt: null, refusal: null }
        : { ...lane, attempt: null, edit: attempt, refusal: outcome };
    case 'locked':
      return { ...lane, attempt: null, edit: edit ?? attempt, refusal: { kind: 'locked' } };
    case 'signed-out':
    case 'unreachable':
      return lane;
  }
}

function afterSave(lane: Lane, attempt: Attempt, answer: KnownAnswer): Lane {
  const { edit, typed } = lane;
  // The answer moved on after our save: whoever wrote in between must not be overwritten unasked.
  const movedOn = answer.version > attempt.baseVersion + 1 && !sameContent(attempt.content, answer);
  if (edit && sameContent(edit.content, answer)) return { ...lane, edit: null };
  if (movedOn) return edit ? { ...lane, refusal: { kind: 'conflict', current: answer } } : lane;
  // What was begun upon our save goes on from it; what was begun before, while another wrote, does not.
  const goesOn = <T extends Edit | TypedText>(begun: T): T =>
    begun.baseVersion === attempt.baseVersion ? { ...begun, baseVersion: answer.version } : begun;
  return { ...lane, edit: edit && goesOn(edit), typed: typed && goesOn(typed) };
}

/** The person keeps their own words over the other's: they are sent anew, based on what was shown. */
export function keptMine(lane: Lane, key: string, order: number): Lane {
  if (lane.refusal?.kind !== 'conflict' || !lane.edit) return lane;
  const { baseVersion, typed } = shown(lane, lane.refusal.current);
  return { ...lane, edit: { ...lane.edit, key, order, baseVersion }, typed, refusal: null };
}

/** The person lets their own words go and takes what the server holds. */
export function tookTheirs(lane: Lane): Lane {
  if (lane.attempt || lane.refusal?.kind !== 'conflict') return lane;
  const { typed } = shown(lane, lane.refusal.current);
  return { ...lane, edit: null, typed, refusal: null };
}

/** The person was shown this answer, whatever stands in the field. */
const shown = ({ typed }: Lane, { version }: KnownAnswer) => ({
  baseVersion: version,
  typed: typed && { ...typed, baseVersion: version },
});

/** Lifts a refusal that time may have lifted: a lock, or a fault of the server. The key stays: it may have counted. */
export function retried(lane: Lane): Lane {
  return lane.refusal?.kind === 'locked' || lane.refusal?.kind === 'refused'
    ? { ...lane, refusal: null }
    : lane;
}

/** Takes in what an earlier page left behind, unless something newer was written here since. */
export function restored(lane: Lane, left: Draft): Lane {
  const attempt = lane.attempt ?? left.attempt;
  const fromLeft = (left.edit?.order ?? 0) > (lane.edit?.order ?? 0);
  const edit = fromLeft ? left.edit : lane.edit;
  const typedLeft = (left.typed?.order ?? 0) > (lane.typed?.order ?? 0);
  const typed = typedLeft ? left.typed : lane.typed;
  // An edit made elsewhere after the text was typed has taken its place; one beside it is a comment.
  const overtaken = typedLeft !== fromLeft && (edit?.order ?? 0) > (typed?.order ?? 0);
  return {
    ...lane,
    attempt,
    edit: edit && edit.key === attempt?.key ? null : edit,
    typed: overtaken ? null : typed,
  };
}
