import { isObjectType, type GraphQLSchema } from 'graphql';
import { type FieldRule } from './field-rules.js';
import { type Row } from './row.js';

interface Table {
  readonly roots: readonly Row[];
  readonly fields: Readonly<Record<string, Readonly<Record<string, FieldRule>>>>;
}

/** Where the schema and the matrix do not match: fields without a row, rows without a field. */
export function findGaps(schema: GraphQLSchema, { roots, fields }: Table): string[] {
  const rows = new Set<string>(roots.map(({ field }) => field));
  for (const [type, rules] of Object.entries(fields)) {
    for (const field of Object.keys(rules)) rows.add(`${type}.${field}`);
  }
  const asked = new Set(
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)),
  );
  return [
    ...[...asked].filter((field) => !rows.has(field)).map((field) => `${field} has no row`),
    ...[...rows].filter((row) => !asked.has(row)).map((row) => `${row} is not in the schema`),
  ].sort();
}
