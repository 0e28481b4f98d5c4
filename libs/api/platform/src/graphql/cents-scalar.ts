import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Money in whole cents: GraphQL's Int ends at 21 million dollars. A number as long as JavaScript holds it exactly. */
export const CentsScalar = new GraphQLScalarType<number | bigint, number | string>({
  name: 'Cents',
  description:
    'Money in whole cents, below 0 where it is owed. A number where it is at most 9,007,199,254,740,991 either way; beyond it its digits as text.',
  serialize: (value) => {
    const cents = wholeCents(value);
    return Number.isSafeInteger(Number(cents)) ? Number(cents) : String(cents);
  },
  parseValue: wholeCents,
  parseLiteral: (node) =>
    wholeCents(node.kind === Kind.INT || node.kind === Kind.STRING ? node.value : undefined),
});

function wholeCents(value: unknown): number | bigint {
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return value as number | bigint;
  if (typeof value === 'string' && /^-?\d{1,30}$/.test(value)) {
    const cents = BigInt(value);
    return Number.isSafeInteger(Number(cents)) ? Number(cents) : cents;
  }
  throw new GraphQLError('Money is whole cents.');
}
