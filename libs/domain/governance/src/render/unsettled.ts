import type { Clause } from '../template/clause.js';
import type { Filling, GovernanceTemplate } from '../template/template.js';
import { fieldsOf, isSettled, memberValue, valueOf } from './field-values.js';
import { membersInTable } from './members-in-table.js';
import { namesIn } from './split-marks.js';
import { partsOf, standingClauses, textsOf } from './standing-clauses.js';

/** A field that has to be filled in before anybody can agree. */
export interface Unsettled {
  /** The clause whose field it is; where that does not stand, the first that names it. */
  readonly clauseId: string;
  readonly fieldId: string;
  /** Of a field that each member has. */
  readonly memberId?: string;
}

/**
 * The fields that stand in a document, need a value and have none in one of the languages. One of an option that is not
 * taken, or of a clause that does not stand, waits for nobody.
 */
export function unsettled(template: Pick<GovernanceTemplate, 'clauses'>, filling: Filling): Unsettled[] {
  const fields = fieldsOf(template.clauses);
  const standing = standingClauses(template, filling);
  const places = new Map<string, string>();
  for (const clause of standing)
    for (const id of fieldsIn(clause, filling)) if (!places.has(id)) places.set(id, clause.id);
  for (const { id, fields: own } of standing)
    for (const field of own) if (places.has(field.id)) places.set(field.id, id);
  return [...places].flatMap(([fieldId, clauseId]): Unsettled[] => {
    const field = fields.get(fieldId);
    if (!field || field.isOptional) return [];
    if (field.ofEachMember)
      return membersWith(fieldId, standing, filling)
        .filter(({ id }) => !isSettled(field, memberValue(field, id, filling)))
        .map(({ id }) => ({ clauseId, fieldId, memberId: id }));
    return isSettled(field, valueOf(field, filling)) ? [] : [{ clauseId, fieldId }];
  });
}

/** Who has this field in one of the tables that stand: an observer has no row where only members have one. */
function membersWith(fieldId: string, standing: readonly Clause[], filling: Filling) {
  const having = standing
    .flatMap((clause) => partsOf(clause, filling))
    .flatMap((part) =>
      part.type === 'members' && part.columns.some(({ of }) => 'field' in of && of.field === fieldId)
        ? membersInTable(part, filling.members)
        : [],
    );
  return filling.members.filter((member) => having.includes(member));
}

/** The fields that are named in what stands in a clause. */
export function fieldsIn(clause: Clause, filling: Pick<Filling, 'rewritten' | 'choices'>): readonly string[] {
  return partsOf(clause, filling).flatMap((part) => {
    if (part.type === 'fields') return part.fields;
    if (part.type === 'members') return part.columns.flatMap(({ of }) => ('field' in of ? [of.field] : []));
    return textsOf(part, clause, filling).flatMap(({ en, fr }) => [
      ...namesIn(en, 'field'),
      ...namesIn(fr, 'field'),
    ]);
  });
}
