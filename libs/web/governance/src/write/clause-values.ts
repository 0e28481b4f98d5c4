import type { GovernanceFieldInput, GovernanceFieldType } from '@commonworks/web-graphql';
import { LOCALES, type LocaleCode } from '@commonworks/web-ui';
import type { GovernanceClause } from '../page/governance-props.js';
import { centsOf, dollarsOf } from './money.js';

export type GovernanceFieldParts = GovernanceClause['fields'][number];

/** What the form of a clause holds: texts by the name of their input. */
export type ClauseValues = Record<string, string>;

/** The name of a blank's input; its own for each member, and for the French text of one in both languages. */
export const nameOf = ({ id, municipality }: GovernanceFieldParts, language: LocaleCode = 'en'): string =>
  ['field', id, municipality?.id ?? '', language].join(':');

export const choiceName = (id: string): string => `choice:${id}`;

export const inBoth = (type: GovernanceFieldType): boolean => type === 'TEXT' || type === 'LONG_TEXT';

/** What stands in a clause, as its form shows it. */
export function valuesOf({ fields, choices }: GovernanceClause): ClauseValues {
  return Object.fromEntries([
    ...fields.flatMap((field) => {
      const value = field.value ?? '';
      const shown = field.type === 'CENTS' ? dollarsOf(value) : value;
      const one = [nameOf(field), shown] as const;
      return inBoth(field.type) ? [one, [nameOf(field, 'fr'), field.valueFr ?? ''] as const] : [one];
    }),
    ...choices.map(({ id, taken }) => [choiceName(id), taken] as const),
  ]);
}

export const isSame = (one: ClauseValues, other: ClauseValues): boolean =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);

/** The blanks whose values were typed anew. */
export function changedFields(
  { fields }: GovernanceClause,
  typed: ClauseValues,
  base: ClauseValues,
): GovernanceFieldParts[] {
  return fields.filter((field) =>
    LOCALES.some((language) => {
      const name = nameOf(field, language);
      return typed[name] !== base[name];
    }),
  );
}

/** A blank as it is sent. */
export function sentField(field: GovernanceFieldParts, typed: ClauseValues): GovernanceFieldInput {
  const value = typed[nameOf(field)] ?? '';
  return {
    id: field.id,
    municipalityId: field.municipality?.id ?? null,
    value: field.type === 'CENTS' ? centsOf(value) : value,
    valueFr: inBoth(field.type) ? (typed[nameOf(field, 'fr')] ?? '') : null,
  };
}
