import { type PeerGroupKind } from '@commonworks/domain-benchmark';

/** Names a group within one release: its kind and its code. */
export type PeerGroupKey = `${PeerGroupKind}:${string}`;
