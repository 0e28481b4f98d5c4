import type { Admitted, ResultColumn, RowProperty, RowType } from './row.js';

/**
 * What is wrong in the type of a row, a line each, against the columns that the statement returns: a property that no
 * column gives; a value of another kind, null or a text that the type does not admit; two columns of one name; and a
 * column that nobody reads. One that is computed may be there for what it does or for the order of the rows.
 */
export function judgeRow(row: RowType, columns: readonly ResultColumn[]): string[] {
  if (row === 'UNKNOWN') return [];
  if (row === 'ANY') return columns.length > 0 ? ['nothing is said of its rows'] : [];
  const named = new Map(columns.map((column) => [column.name, column]));
  return [
    ...row.flatMap((property) => {
      const column = named.get(property.name);
      if (column) return judgeValue(property, column);
      return property.optional ? [] : [`no column gives ${property.name}`];
    }),
    ...columns
      .filter((column) => column.stored && !row.some(({ name }) => name === column.name))
      .map(({ name }) => `the row's type does not name the column ${name}`),
    ...[...named.keys()]
      .filter((name) => columns.filter((column) => column.name === name).length > 1)
      .map((name) => `more than one column is named ${name}`),
  ];
}

function judgeValue(property: RowProperty, column: ResultColumn): string[] {
  const { name, admits } = property;
  const { given, nullable } = column;
  if (admits.has('unknown')) return [];
  const faults: string[] = [];
  if (given !== 'JSON' && !admits.has(given)) faults.push(`${name} is ${given}, not ${kindsOf(admits)}`);
  if (nullable && !admits.has('null')) faults.push(`${name} may be null`);
  if (admits.has('string') && property.texts !== null) {
    const left = [...(column.texts ?? [])].filter((text) => !property.texts?.has(text));
    if (left.length > 0) faults.push(`${name} may be ${left.join(', ')}`);
  }
  return faults;
}

const kindsOf = (admits: ReadonlySet<Admitted>) => [...admits].join(' | ') || 'never';
