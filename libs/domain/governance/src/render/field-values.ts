import type { Clause } from '../template/clause.js';
import type { Field, FieldValue } from '../template/field.js';
import type { Filling } from '../template/template.js';
import { formatValue } from './format-value.js';

/** The fields of all clauses by their ids: one clause may name what another settles. */
export const fieldsOf = (clauses: readonly Clause[]): ReadonlyMap<string, Field> =>
  new Map(clauses.flatMap(({ fields }) => fields.map((field) => [field.id, field])));

/** @throws Error where there is none */
export function fieldOf(fields: ReadonlyMap<string, Field>, id: string): Field {
  const field = fields.get(id);
  if (!field) throw new Error(`there is no field ${id}`);
  return field;
}

/** A field's value: what was written, though it be nothing, or else what is usual. */
export const valueOf = (field: Field, { values }: Pick<Filling, 'values'>): FieldValue | undefined =>
  Object.hasOwn(values, field.id) ? values[field.id] : field.usual;

/** The value that one member has of a field. */
export function memberValue(
  field: Field,
  memberId: string,
  { ofMembers }: Pick<Filling, 'ofMembers'>,
): FieldValue | undefined {
  const own = Object.hasOwn(ofMembers, field.id) ? ofMembers[field.id] : undefined;
  return own && Object.hasOwn(own, memberId) ? own[memberId] : field.usual;
}

/** Whether a value can be printed in both languages. */
export const isSettled = ({ type }: Field, value: FieldValue | undefined): boolean =>
  formatValue(type, value, 'en') !== null && formatValue(type, value, 'fr') !== null;
