import { type OpportunityWholeFragment } from '@commonworks/web-graphql';

export type Place = OpportunityWholeFragment['places'][number];

/** A municipality with where it stands and what it runs. */
export interface PlacedMunicipality {
  readonly place: Place;
  /** Products of the evidence that it runs. */
  readonly products: readonly string[];
}

/** In which part of a match a municipality is: it could supply, it would use, or neither is known of it. */
export type MatchSide = 'supplies' | 'wants' | 'others';
export const MATCH_SIDES: readonly MatchSide[] = ['supplies', 'wants', 'others'];

export type PlacedGroups = Readonly<Record<MatchSide, readonly PlacedMunicipality[]>>;

/**
 * Municipalities by what they are to a match, each once: who could supply first, then who pursues, then the others; the
 * readier first, of equals in the order given.
 */
export function arrangePlaces({ places, evidence }: OpportunityWholeFragment): PlacedGroups {
  const all = places.map((place) => ({
    place,
    products: evidence
      .filter(({ municipality }) => municipality.id === place.municipality.id)
      .map(({ product }) => product),
  }));
  const inOrder = (regions: readonly string[], of: (place: Place) => string) =>
    regions.flatMap((region) => all.filter(({ place }) => of(place) === region));
  const supplies = inOrder(['HARVEST', 'INVEST'], ({ supplier }) => supplier);
  const wants = inOrder(['PURSUE', 'TEST'], ({ client }) => client).filter((one) => !supplies.includes(one));
  const others = all.filter((one) => !supplies.includes(one) && !wants.includes(one));
  return { supplies, wants, others };
}
