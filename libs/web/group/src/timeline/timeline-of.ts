import { isBefore } from '@commonworks/domain-group';
import { type GroupWholeFragment } from '@commonworks/web-graphql';

type StageChange = GroupWholeFragment['history'][number];

/** Something that happened in a group; `at` is an instant or a day. */
export type Happening = { readonly key: string; readonly at: string } & (
  | { readonly kind: 'ADVANCED' | 'TAKEN_BACK' | 'FELL_BACK'; readonly change: StageChange }
  | { readonly kind: 'BEGUN' }
  | { readonly kind: 'JOINED'; readonly municipality: string }
  | { readonly kind: 'DECIDED'; readonly number: number }
  | { readonly kind: 'MET'; readonly title: string }
  | { readonly kind: 'SCOPED'; readonly version: number }
  | { readonly kind: 'RESOLVED'; readonly municipality: string; readonly number: string }
);

/** What happened in a group, as far as the reader is told, the newest first. */
export function timelineOf({
  history,
  members,
  steps,
  decisions,
  scopeNotes,
  resolutions,
  meetings,
}: GroupWholeFragment): Happening[] {
  const begun = steps.find(({ stage }) => stage === 'PROPOSED')?.reachedOn ?? null;
  const happenings: Happening[] = [
    ...history.map((change): Happening => ({
      key: `${change.to} ${change.at}`,
      at: change.at,
      kind: isBefore(change.from, change.to) ? 'ADVANCED' : change.by === null ? 'FELL_BACK' : 'TAKEN_BACK',
      change,
    })),
    ...members
      .filter(({ standing }) => standing === 'MEMBER' || standing === 'OBSERVER')
      .map(({ id, municipality, since }): Happening => ({
        key: `joined ${id}`,
        at: since,
        kind: 'JOINED',
        municipality: municipality.name,
      })),
    ...decisions.map(({ id, number, recordedAt }): Happening => ({
      key: id,
      at: recordedAt,
      kind: 'DECIDED',
      number,
    })),
    ...scopeNotes.map(({ id, version, savedAt }): Happening => ({
      key: id,
      at: savedAt,
      kind: 'SCOPED',
      version,
    })),
    ...meetings.flatMap(({ id, title, status, startsAt }): Happening[] =>
      status === 'HELD' && startsAt !== null ? [{ key: id, at: startsAt, kind: 'MET', title }] : [],
    ),
    ...resolutions.flatMap(({ id, kind, number, recordedAt, municipality }): Happening[] =>
      kind === 'CHARTER' && number !== null
        ? [{ key: id, at: recordedAt, kind: 'RESOLVED', municipality: municipality.name, number }]
        : [],
    ),
  ];
  // Where the group went back to its first stage, it was begun before.
  const isFirst = !history.some(({ to }) => to === 'PROPOSED');
  if (begun !== null && isFirst) happenings.push({ key: 'begun', at: begun, kind: 'BEGUN' });
  return happenings.sort((a, b) => b.at.localeCompare(a.at));
}
