/** What a value is for JavaScript: `object` is any that is not named here. */
export type ValueKind = 'string' | 'number' | 'bigint' | 'boolean' | 'Date' | 'Buffer' | 'object';

/** A property of the type that the code gives a row. */
export interface RowProperty {
  readonly name: string;
  /** May be missing, as `name?: …`. */
  readonly optional: boolean;
  /** What its type admits; literals and brands count as what they are made of. */
  readonly admits: ReadonlySet<Admitted>;
  /** The texts that its type admits; null where that is any. */
  readonly texts: ReadonlySet<string> | null;
}

export type Admitted = ValueKind | `${ValueKind}[]` | 'null' | 'undefined' | 'unknown' | 'any';

/** What the code says of the rows of a call: nothing, so that it can read nothing of them; or it reads what it likes. */
export type RowType = readonly RowProperty[] | 'UNKNOWN' | 'ANY';

/** A column of the rows that a statement returns. */
export interface ResultColumn {
  readonly name: string;
  /** What the driver makes of its values; of JSON that can be anything. */
  readonly given: ValueKind | `${ValueKind}[]` | 'JSON';
  /** It is a column of a table as it stands; false for what is computed, and for a column of a view. */
  readonly stored: boolean;
  /** Known to be null at times; false for whatever cannot be told. */
  readonly nullable: boolean;
  /** The texts that its table allows there; null where that is any, or cannot be told. */
  readonly texts: ReadonlySet<string> | null;
}
