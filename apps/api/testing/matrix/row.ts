import type { Place } from './place.js';
import type { World } from './world.js';
import type { Actor, Target, Who } from './who.js';

export type RootField = `${'Query' | 'Mutation'}.${string}`;

/**
 * Makes what the field is asked with: of this place, where it is asked for something of somebody. Called for
 * every cell, so that one that succeeds spoils no other.
 */
type Variables = (place: Place, world: World) => Promise<object> | object;

interface AnyRow {
  readonly field: RootField;
  /** What sets the row apart from the others of its field. */
  readonly of?: string;
  /**
   * The type that grants what was asked, where there are several; or the code of the error that only those get
   * who might have been granted it at another time.
   */
  readonly grantedBy?: readonly string[];
  /** It changes who asks (session, language): its actors are made for it. */
  readonly spoilsPeople?: true;
  /** The answer is to somebody else than who asked: its fields are not judged by who asked. */
  readonly becomesAnother?: true;
  /** How deep it is asked, where the whole would be beyond the limits of a request. */
  readonly depth?: number;
}

/** A field that asks for nothing in particular: some may, others may not. */
export interface PlainRow extends AnyRow {
  readonly who: readonly Actor[];
  readonly variables?: Variables;
}

/** A field that asks for something of somebody. */
export interface AimedRow extends AnyRow {
  readonly who: Who;
  /** What is asked for is of a released campaign. */
  readonly released?: true;
  readonly variables: Variables;
  /** For a list: the id that is in it where the actor may see the thing, and only there. */
  lists?(place: Place): string;
}

export type Row = PlainRow | AimedRow;

export const isAimed = (row: Row): row is AimedRow => !Array.isArray(row.who);

export const nameOf = ({ field, of }: Row): string => (of ? `${field}: ${of}` : field);

/** The sentence a violation begins with. */
export const cell = (row: Row, actor: Actor, target?: Target): string =>
  `${nameOf(row)}: ${actor}${target ? ` × ${target}` : ''}`;
