/** What a group says of itself in its own words before it goes on: how it buys, and how it ended. */
export const GROUP_FACTS = ['BUYING_ROUTE', 'BENEFITS', 'RECORDS', 'EXIT'] as const;
export type GroupFactCode = (typeof GROUP_FACTS)[number];
