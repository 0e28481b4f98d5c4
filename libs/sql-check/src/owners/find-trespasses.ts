import type { Statement } from '../statements/statement.js';
import { OWNERS, TOOLS, type Owner } from './table-owners.js';
import { tablesOf, type TableUse } from './read-tables.js';

/** Statements that do with a table what only its owner may, a line each: `file:line what`. */
export function findTrespasses(statements: readonly Statement[]): string[] {
  return statements.flatMap((statement) =>
    tablesOf(statement.text).flatMap((use) => {
      const why = trespass(statement.file, use);
      return why === null ? [] : [`${statement.file}:${statement.line} ${why}`];
    }),
  );
}

function trespass(file: string, { table, use }: TableUse): string | null {
  const tool = Object.entries(TOOLS).find(([path]) => file.startsWith(path));
  if (tool)
    return use === 'READ' || tool[1].includes(table) ? null : `writes ${table}, which it does not name`;
  const owner = ownerOf(table);
  if (!owner) return `names ${table}, which no owner has`;
  const [name, { places, publishes }] = owner;
  if (places.some((place) => file.startsWith(place))) return null;
  if (use === 'WRITE') return `writes ${table}, which is ${name}'s`;
  return table in publishes ? null : `reads ${table}, which ${name} does not publish`;
}

const ownerOf = (table: string): [string, Owner] | undefined =>
  Object.entries(OWNERS).find(([, { tables }]) => tables.includes(table));
