import { type GroupEvidenceQuery } from '@commonworks/web-graphql';

export type Evidence = NonNullable<GroupEvidenceQuery['opportunity']>;
type Named = Evidence['places'][number]['municipality'];

/** What a municipality shares by name of what a group is about. */
export interface NamedEvidence {
  readonly municipality: Named;
  /** Whether it takes part in the group. */
  readonly takesPart: boolean;
  /** Where it stands on the charts; null where it shares no place by name. */
  readonly place: Evidence['places'][number] | null;
  readonly system: Evidence['evidence'][number] | null;
}

/**
 * A row for each system that is named, and for each municipality that names a place alone; those of the group first.
 *
 * Example: Ajax runs two products and stands in *Pursue*, Whitby stands in *Test*: two rows of Ajax, one of Whitby.
 */
export function arrangeEvidence(
  { places, evidence }: Pick<Evidence, 'places' | 'evidence'>,
  members: readonly string[],
): NamedEvidence[] {
  const placeOf = new Map(places.map((place) => [place.municipality.id, place]));
  const withSystem = new Set(evidence.map(({ municipality }) => municipality.id));
  const row = (
    municipality: Named,
    place: NamedEvidence['place'],
    system: NamedEvidence['system'],
  ): NamedEvidence => ({ municipality, takesPart: members.includes(municipality.id), place, system });
  const rows = [
    ...evidence.map((system) =>
      row(system.municipality, placeOf.get(system.municipality.id) ?? null, system),
    ),
    ...places
      .filter(({ municipality }) => !withSystem.has(municipality.id))
      .map((place) => row(place.municipality, place, null)),
  ];
  return [...rows.filter(({ takesPart }) => takesPart), ...rows.filter(({ takesPart }) => !takesPart)];
}
