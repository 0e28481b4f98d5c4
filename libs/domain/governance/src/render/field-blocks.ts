import type { Facts, Inline, Table } from '@commonworks/domain-document';
import type { FieldRows, MemberFact, MembersTable } from '../template/clause.js';
import type { Field, FieldType, FieldValue } from '../template/field.js';
import type { DocumentMember } from '../template/template.js';
import type { Around } from './around.js';
import { formatValue } from './format-value.js';
import { fieldOf, memberValue, valueOf } from './field-values.js';
import { valueInline } from './marked-inline.js';
import { membersInTable } from './members-in-table.js';
import { MEMBER_STANDING, WORDS } from './words.js';

/** Rows of a table that nobody has filled in yet. */
const EMPTY_ROWS = 3;

/** Fields one below the other, each beside its label. */
export const fieldFacts = (
  { fields: named }: FieldRows,
  { filling, fields, language, view }: Around,
): Facts => ({
  type: 'facts',
  rows: named.map((id) => {
    const field = fieldOf(fields, id);
    return {
      label: field.label[language],
      value: shown(field, valueOf(field, filling), language, view.options === true),
    };
  }),
});

/** A row for each member; empty ones in a document of nobody. */
export function membersTable(table: MembersTable, { filling, fields, language, view }: Around): Table {
  const { caption, columns } = table;
  const members = membersInTable(table, filling.members);
  const cell = (of: MembersTable['columns'][number]['of'], member: DocumentMember): Inline[] => {
    if ('fact' in of) return [{ type: 'text', text: factOf(of.fact, member, language) }];
    const field = fieldOf(fields, of.field);
    return shown(field, memberValue(field, member.id, filling), language, view.options === true);
  };
  const rows =
    filling.members.length === 0
      ? Array.from({ length: EMPTY_ROWS }, () => columns.map((): Inline[] => []))
      : members.map((member) => columns.map(({ of }) => cell(of, member)));
  return {
    type: 'table',
    caption: caption[language],
    ...(filling.members.length > 0 && { rowHeads: true }),
    columns: columns.map(({ title, share, of }) => ({
      title: title[language],
      share,
      ...(isFigure(of, fields) && { align: 'end' as const }),
    })),
    rows,
  };
}

const FIGURES: readonly FieldType[] = ['CENTS', 'NUMBER', 'PERCENT'];

const isFigure = (of: MembersTable['columns'][number]['of'], fields: Around['fields']): boolean =>
  'fact' in of ? of.fact === 'POPULATION' : FIGURES.includes(fieldOf(fields, of.field).type);

/** One that may stay empty shows that it is. */
const shown = (
  field: Field,
  value: FieldValue | undefined,
  language: Around['language'],
  isBlank: boolean,
): Inline[] =>
  field.isOptional && !isBlank && formatValue(field.type, value, language) === null
    ? [{ type: 'text', text: WORDS.nothing[language] }]
    : valueInline(field, value, language, isBlank);

function factOf(fact: MemberFact, member: DocumentMember, language: Around['language']): string {
  switch (fact) {
    case 'NAME':
      return member.name;
    case 'STANDING':
      return MEMBER_STANDING[member.standing][language];
    case 'POPULATION':
      return member.population === null
        ? WORDS.nothing[language]
        : new Intl.NumberFormat(`${language}-CA`).format(member.population);
  }
}
