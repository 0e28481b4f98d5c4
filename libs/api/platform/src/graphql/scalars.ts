import { isPartialDate } from '@commonworks/domain-assessment';
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

/** A day, as text: 2025-03-31. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, without a time: YYYY-MM-DD.',
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});

/** A date as precisely as it is known, as text: 2025, 2025-03 or 2025-03-31. */
export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A date as precisely as it is known: YYYY, YYYY-MM or YYYY-MM-DD.',
  serialize: partialDate,
  parseValue: partialDate,
  parseLiteral: (node) => partialDate(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant; JavaScript dates inside, ISO 8601 in UTC outside. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC, as ISO 8601: YYYY-MM-DDTHH:mm:ss.sssZ.',
  serialize: (value) => instant(value).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});

/** A value of any JSON shape. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A value of any shape JSON knows: text, number, true or false, null, list or object.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables) as unknown,
});

/** Years the product deals in; PostgreSQL knows no year 0, and JavaScript none of five digits. */
const YEAR = /^(1[89]|2[01])\d\d-/;

function day(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value)) throw new GraphQLError('A day is written YYYY-MM-DD.');
  return value;
}

function partialDate(value: unknown): string {
  if (!isPartialDate(value)) throw new GraphQLError('A date is written YYYY, YYYY-MM or YYYY-MM-DD.');
  return value;
}

/** Whether there is such a day: JavaScript takes the 30th of February for the 1st or 2nd of March. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  YEAR.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function instant(value: unknown): Date {
  const written = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  const date = value instanceof Date ? value : new Date(written && isDay(written) ? (value as string) : NaN);
  if (Number.isNaN(date.getTime())) throw new GraphQLError('An instant is written as ISO 8601.');
  return date;
}
