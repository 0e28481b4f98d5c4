import type { LocalText, Province } from '@commonworks/domain-assessment';
import type { Block, DocumentLanguage } from '@commonworks/domain-document';
import type { CollaborationLevel } from '@commonworks/domain-opportunity';
import type { Clause, ClausePart, KeptRows } from './clause.js';
import type { FieldValue } from './field.js';

/** The documents that municipalities agree by. */
export const GOVERNANCE_KINDS = ['CHARTER', 'REQUIREMENTS', 'SLA', 'COSTING'] as const;
export type GovernanceKind = (typeof GOVERNANCE_KINDS)[number];

export interface GovernanceTemplate {
  readonly kind: GovernanceKind;
  /** Of its content: “1.0”. */
  readonly version: string;
  /** Since when it stands so, YYYY-MM-DD. */
  readonly dated: string;
  readonly title: LocalText;
  /** What it is for, in one or two sentences a council member understands. */
  readonly about: LocalText;
  readonly clauses: readonly Clause[];
  /** A complete one, of municipalities that do not exist. */
  readonly example: Filling;
  /** What that one keeps apart from its prose, where a clause has room for it. */
  readonly exampleRows?: ShownRows;
}

/** Rows that are kept apart from the prose of a document, as it shows them; null where there are none. */
export type ShownRows = (rows: KeptRows['rows'], language: DocumentLanguage) => readonly Block[] | null;

/** A municipality that is named in a document. */
export interface DocumentMember {
  readonly id: string;
  readonly name: string;
  readonly standing: 'MEMBER' | 'OBSERVER';
  readonly population: number | null;
}

/** What a document says beyond its template. */
export interface Filling {
  /** What is shared; null where it is not known, as in a blank template: then clauses of every level stand. */
  readonly level: CollaborationLevel | null;
  /** Whose law holds; null: none is named. */
  readonly province: Province | null;
  readonly members: readonly DocumentMember[];
  /** By the ids of fields. */
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Of fields that each member has: by the field's id, then by the member's. */
  readonly ofMembers: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>;
  /** The option taken, by the ids of choices; the usual one where none is. */
  readonly choices: Readonly<Record<string, string>>;
  /** Clauses left out, by their ids. */
  readonly leftOut: readonly string[];
  /** Clauses that say something else than the template's, by their ids. */
  readonly rewritten: Readonly<Record<string, readonly ClausePart[]>>;
}
