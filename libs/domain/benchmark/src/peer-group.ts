/** What the municipalities of a peer group have in common. */
export const PEER_GROUP_KINDS = ['CAMPAIGN', 'MUNICIPALITY_TYPE', 'POPULATION_BAND'] as const;
export type PeerGroupKind = (typeof PEER_GROUP_KINDS)[number];
