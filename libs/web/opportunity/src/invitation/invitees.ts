import { type OpportunityWholeFragment } from '@commonworks/web-graphql';

/** A municipality that can be asked. */
export interface Invitee {
  readonly id: string;
  readonly name: string;
}

/** Places on either chart from which a municipality would use a service or could supply it. */
const CONCERNED = new Set(['PURSUE', 'TEST', 'HARVEST', 'INVEST']);

/**
 * Those whose answers an opportunity was found from, without those that need not be asked because an invitation stands:
 * chosen to begin with, and the coordinator knows better.
 */
export function concerned({
  places,
  evidence,
  invitations,
}: Pick<OpportunityWholeFragment, 'places' | 'evidence' | 'invitations'>): Invitee[] {
  const placed = places.filter(({ client, supplier }) => CONCERNED.has(client) || CONCERNED.has(supplier));
  const replacing = evidence.filter(({ status }) => status !== 'DONE');
  const found = new Map(
    [...placed, ...replacing].map(({ municipality: { id, name } }) => [id, { id, name }]),
  );
  for (const { stands, municipality } of invitations) if (stands) found.delete(municipality.id);
  return [...found.values()];
}
