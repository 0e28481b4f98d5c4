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
  readonly order: number;
  /** The person has left the field: nothing more is being typed. */
  readonly left: boolean;
}

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
export function edited(lane: Lane, content: AnswerContent, key: string, order: number): Lane {
  const ahead = lane.attempt?.content ?? lane.known;
  const standing = lane.refusal?.kind === 'conflict' || lane.refusal?.kind === 'locked' ? lane.refusal : null;
  if (!standing && ahead && sameContent(ahead, content)) return { ...lane, edit: null, refusal: null };
  const baseVersion = lane.edit?.baseVersion ?? lane.attempt?.baseVersion ?? lane.known?.version ?? 0;
  return { ...lane, edit: { key, content, baseVersion, order }, refusal: standing };
}

/**
 * Takes in what stands in a field while it is typed. A value that was to be sent is called off: it may be a part of
 * what the person is writing. A comment goes its way.
 */
export function typing(lane: Lane, typed: TypedText, key: string): Lane {
  const { edit, refusal } = lane;
  if (!edit || refusal?.kind === 'conflict' || refusal?.kind === 'locked') return { ...lane, typed };
  const { state, value, comment } = lane.attempt?.content ?? lane.known ?? blankContent;
  const called = { ...lane, edit: null, refusal: null, typed };
  if ((edit.content.comment ?? '') === (comment ?? '')) return called;
  return edited(called, { state, value, comment: edit.content.comment }, key, typed.order);
}

/** The field is left: text that says something becomes an edit, other text stays where it is. */
export function wentOn(lane: Lane, key: string, order: number): Lane {
  const { typed } = lane;
  if (!typed) return lane;
  if (!typed.meaning) return typed.left ? lane : { ...lane, typed: { ...typed, left: true } };
  const comment = shownContent(lane)?.comment ?? null;
  return edited({ ...lane, typed: null }, { ...typed.meaning, comment }, key, order);
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
export function keptMine(lane: Lane, key: string, order: number): Lane {
  if (lane.refusal?.kind !== 'conflict' || !lane.edit) return lane;
  const baseVersion = lane.refusal.current.version;
  return { ...lane, edit: { ...lane.edit, key, order, baseVersion }, refusal: null };
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
