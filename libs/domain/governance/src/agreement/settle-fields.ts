import type { Clause } from '../template/clause.js';
import type { Field, FieldSource, FieldValue } from '../template/field.js';
import type { DocumentMember, Filling, GovernanceTemplate } from '../template/template.js';

/** What people wrote into a draft; all else comes from its sources, or is as it usually is. */
export type WrittenFilling = Pick<Filling, 'values' | 'ofMembers' | 'choices' | 'leftOut' | 'rewritten'>;

export const NOTHING_WRITTEN: WrittenFilling = {
  values: {},
  ofMembers: {},
  choices: {},
  leftOut: [],
  rewritten: {},
};

/** What the product knows of a group; a source that it does not know is absent. */
export interface KnownFacts {
  readonly values: Readonly<Partial<Record<FieldSource, FieldValue>>>;
  /** Of members, by their ids. */
  readonly ofMembers: Readonly<Record<string, Readonly<Partial<Record<FieldSource, FieldValue>>>>>;
  /** What the document keeps apart from its prose says, before any other source. */
  readonly kept?: FactsByField;
}

/** Values by the ids of fields. */
export interface FactsByField {
  readonly values: Readonly<Record<string, FieldValue>>;
  /** By members’ ids, and then by those of fields. */
  readonly ofMembers: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>;
}

/** Where the value of a field comes from: somebody wrote it, the product knows it, most write it, or it has none. */
export type FieldOrigin = 'WRITTEN' | 'SOURCE' | 'USUAL' | 'NONE';

export interface SettledField {
  readonly value: FieldValue | null;
  readonly origin: FieldOrigin;
}

/** The value of a field as a draft has it: what was written, else what its source says at present, else the usual one. */
export function settleField(
  field: Field,
  written: WrittenFilling,
  known: KnownFacts,
  memberId?: string,
): SettledField {
  const own = memberId === undefined ? written.values[field.id] : written.ofMembers[field.id]?.[memberId];
  if (own !== undefined) return { value: own, origin: 'WRITTEN' };
  const facts = memberId === undefined ? known.values : (known.ofMembers[memberId] ?? {});
  const kept = memberId === undefined ? known.kept?.values : known.kept?.ofMembers[memberId];
  const fromSource = kept?.[field.id] ?? (field.source && facts[field.source]);
  if (fromSource !== undefined) return { value: asTyped(field, fromSource), origin: 'SOURCE' };
  if (field.usual !== undefined) return { value: field.usual, origin: 'USUAL' };
  return { value: null, origin: 'NONE' };
}

/** A name that a source knows once is the same in both languages; where one text is asked for, the English one is it. */
function asTyped({ type }: Field, value: FieldValue): FieldValue {
  const isText = type === 'TEXT' || type === 'LONG_TEXT';
  if (isText && typeof value === 'string') return { en: value, fr: value };
  return !isText && typeof value === 'object' ? value.en : value;
}

/** All fields of a draft as they stand at present: with these values it is rendered, and frozen when it is sent. */
export function settleFields(
  template: GovernanceTemplate,
  members: readonly DocumentMember[],
  written: WrittenFilling,
  known: KnownFacts,
): Pick<Filling, 'values' | 'ofMembers'> {
  const fields = template.clauses.flatMap((clause: Clause) => clause.fields);
  const values: Record<string, FieldValue> = {};
  const ofMembers: Record<string, Record<string, FieldValue>> = {};
  for (const field of fields) {
    if (!field.ofEachMember) {
      const { value } = settleField(field, written, known);
      if (value !== null) values[field.id] = value;
      continue;
    }
    for (const { id } of members) {
      const { value } = settleField(field, written, known, id);
      if (value !== null) ofMembers[field.id] = { ...ofMembers[field.id], [id]: value };
    }
  }
  return { values, ofMembers };
}
