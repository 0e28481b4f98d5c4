import { momentIn, presentAt, type Voter } from '@commonworks/domain-minutes';
import { type GroupRowFragment } from '@commonworks/web-graphql';
import { serverClock } from '@commonworks/web-ui';
import { type MinutedMeeting } from '../../meetings/meeting-props.js';

/** The members, each with its name and whether somebody of it is there now; after the meeting, at its end. */
export function votersNow(
  members: GroupRowFragment['members'],
  { startsAt, endsAt, attendance }: Pick<MinutedMeeting, 'startsAt' | 'endsAt' | 'attendance'>,
): readonly (Voter & { readonly name: string })[] {
  const now = serverClock.now();
  const moment =
    startsAt !== null && endsAt !== null
      ? momentIn({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, now)
      : now;
  const present = presentAt(
    attendance.map(({ municipality, from, to }) => ({
      municipalityId: municipality.id,
      from: from === null ? null : new Date(from),
      to: to === null ? null : new Date(to),
    })),
    moment,
  );
  return members
    .filter(({ standing }) => standing === 'MEMBER')
    .map(({ municipality: { id, name } }) => ({
      municipalityId: id,
      name,
      population: null,
      isPresent: present.has(id),
      vote: null,
    }));
}
