/** What can be written in a community, in characters. */
export const COMMUNITY_LIMITS = { title: 200, text: 8_000, reason: 500 } as const;
