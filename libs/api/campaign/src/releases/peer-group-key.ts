/** What the municipalities of a group have in common. */
export type PeerGroupKind = 'CAMPAIGN' | 'MUNICIPALITY_TYPE' | 'POPULATION_BAND';

/** Names a group within one release: its kind and its code. */
export type PeerGroupKey = `${PeerGroupKind}:${string}`;
