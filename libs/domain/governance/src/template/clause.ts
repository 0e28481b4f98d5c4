import type { LocalText, Province } from '@commonworks/domain-assessment';
import type { CollaborationLevel } from '@commonworks/domain-opportunity';
import type { Field } from './field.js';

/**
 * A text in both languages with marks in braces, the same ones in each:
 * - `{field:noticeMonths}`: the value of a field, or *[to be settled]*;
 * - `{clause:decisions}`: the number of a clause, or of a paragraph by its id, as "11" or "11.2";
 * - `{law:privacy}`: what the law pack of the province calls it; see `law-pack.ts`.
 */
export type MarkedText = LocalText;

/** One of two or more ways to settle a matter. */
export interface Option {
  /** Unique in its choice. */
  readonly id: string;
  readonly label: LocalText;
  /** When one would take it. */
  readonly why: LocalText;
  /** What then stands in the clause: numbered paragraphs. */
  readonly paragraphs: readonly MarkedText[];
}

export interface Choice {
  /** Unique in its template. */
  readonly id: string;
  readonly question: LocalText;
  readonly options: readonly [Option, Option, ...Option[]];
  /** The id of the option that holds where nobody chooses. */
  readonly usual: string;
}

/** A numbered paragraph: “11.2”. */
export interface ClauseParagraph {
  readonly type: 'paragraph';
  /** For references; unique in the template, as “decisions.quorum”. */
  readonly id?: string;
  readonly text: MarkedText;
}

/** Lettered: (a), (b); belongs to the paragraph before it. */
export interface ClauseList {
  readonly type: 'list';
  readonly items: readonly MarkedText[];
}

export interface ClauseTable {
  readonly type: 'table';
  readonly caption: LocalText;
  /** `share`: how wide a column is beside the others. */
  readonly columns: readonly { readonly title: LocalText; readonly share: number; readonly align?: 'end' }[];
  readonly rows: readonly (readonly MarkedText[])[];
}

/** The paragraphs of the option that is taken; in a blank template all options, each under its label. */
export interface ChosenParagraphs {
  readonly type: 'choice';
  readonly choice: string;
}

/** Fields one below the other, each beside its label. */
export interface FieldRows {
  readonly type: 'fields';
  readonly fields: readonly string[];
}

export const MEMBER_FACTS = ['NAME', 'STANDING', 'POPULATION'] as const;
export type MemberFact = (typeof MEMBER_FACTS)[number];

/** A row for each member: what the product knows of it, and its own fields. In a blank template three empty rows. */
export interface MembersTable {
  readonly type: 'members';
  readonly caption: LocalText;
  readonly columns: readonly {
    readonly title: LocalText;
    readonly share: number;
    readonly of: { readonly fact: MemberFact } | { readonly field: string };
  }[];
}

/** Rows that are kept apart from the prose and change with it: the requirements of a specification, the figures of a costing. */
export interface KeptRows {
  readonly type: 'rows';
  readonly rows: 'REQUIREMENTS' | 'COSTING';
}

export type ClausePart =
  ClauseParagraph | ClauseList | ClauseTable | ChosenParagraphs | FieldRows | MembersTable | KeptRows;

/** One matter that a document settles; its number is counted when it is shown, never written. */
export interface Clause {
  /** Stays the same in every version of the template: what groups wrote is kept by it. */
  readonly id: string;
  readonly title: LocalText;
  /** In a few words, what it settles. */
  readonly settles: LocalText;
  /** Beside the clause: what to think of, what others met, why one would leave the default. */
  readonly guidance: LocalText;
  /** Any other may be left out, and the rest is numbered anew. */
  readonly isMandatory: boolean;
  /** Only from this level of collaboration on. */
  readonly fromLevel?: CollaborationLevel;
  /** Only there. */
  readonly provinces?: readonly Province[];
  readonly fields: readonly Field[];
  readonly choices: readonly Choice[];
  readonly parts: readonly ClausePart[];
}
