import { type MunicipalityObject, type TenantContext } from '@commonworks/api-platform';
import { isProvince } from '@commonworks/domain-assessment';
import { forecast, suitsBetter, zoneOf, type Zone } from '@commonworks/domain-meeting';
import { clockTime } from '@commonworks/domain-meeting/calendar';
import type { GroupFacts } from '../groups/group-rows.js';
import { answersFor, askedOf, mayDo } from './meeting-access.js';
import type { AnswerRow, MeetingRow, TimeRow } from './meeting-rows.js';
import type { GroupMeetingObject, LocalTimeObject, MeetingPollObject } from './meeting.types.js';

/** All that a meeting is shown from. */
export interface KnownMeeting {
  readonly meeting: MeetingRow;
  readonly group: GroupFacts;
  readonly times: readonly TimeRow[];
  readonly answers: readonly AnswerRow[];
  readonly guests: readonly string[];
  /** Whether the reader is in the group, and sees more than what concerns the own municipality. */
  readonly sight: 'ALL' | 'OWN';
  readonly municipalities: ReadonlyMap<string, MunicipalityObject>;
}

/** A meeting as this reader sees it at this moment. */
export function presentMeeting(ctx: TenantContext, known: KnownMeeting, now: Date): GroupMeetingObject {
  const { meeting, group, guests } = known;
  const { startsAt, minutes, zone } = meeting;
  const asked = askedOf(group, guests);
  return {
    id: meeting.id,
    title: meeting.title,
    place: meeting.place,
    zone,
    minutes,
    status: meeting.status,
    startsAt,
    endsAt: startsAt && endOf(startsAt, minutes),
    localStart: startsAt && clockTime(startsAt, zone),
    elsewhere: startsAt ? elsewhere(startsAt, zone, shownMunicipalities(ctx, known)) : [],
    reason: meeting.reason,
    agenda: [...meeting.agenda],
    poll: presentPoll(ctx, known),
    may: mayDo(ctx, group, meeting, asked, now),
    answersFor: answersFor(ctx, group, asked),
    version: meeting.version,
  };
}

export const endOf = (startsAt: Date, minutes: number): Date =>
  new Date(startsAt.getTime() + minutes * 60_000);

function presentPoll(ctx: TenantContext, known: KnownMeeting): MeetingPollObject {
  const { meeting, group, times, answers, sight } = known;
  const municipalities = shownMunicipalities(ctx, known);
  const shown = new Map(municipalities.map((municipality) => [municipality.id, municipality]));
  const forecasts = times.map((time) => ({
    ...time,
    forecast: forecast(
      group.members,
      new Map(
        answers
          .filter(({ timeId }) => timeId === time.id)
          .map(({ municipalityId, answer }) => [municipalityId, answer]),
      ),
    ),
  }));
  const open = meeting.status === 'POLLING' && sight === 'ALL';
  const [best] = open ? [...forecasts].sort(suitsBetter) : [];
  return {
    deadline: meeting.deadline,
    localDeadline: clockTime(meeting.deadline, meeting.zone),
    times: forecasts.map((time) => ({
      id: time.id,
      startsAt: time.startsAt,
      localStart: clockTime(time.startsAt, meeting.zone),
      elsewhere: elsewhere(time.startsAt, meeting.zone, municipalities),
      forecast: sight === 'ALL' ? time.forecast : null,
      answers: answers.flatMap(({ timeId, municipalityId, answer }) => {
        const municipality = shown.get(municipalityId);
        return timeId === time.id && municipality ? [{ municipality, answer }] : [];
      }),
    })),
    // Of times that nobody said yes to, none suits better than another.
    bestTimeId: best && best.forecast.yes + best.forecast.ifNeeded > 0 ? best.id : null,
    municipalities: municipalities.map((municipality) => ({
      municipality,
      zone: zoneOfMunicipality(municipality, meeting.zone),
      counts: group.members.includes(municipality.id),
      answered: times.every(({ id }) =>
        answers.some(({ timeId, municipalityId }) => timeId === id && municipalityId === municipality.id),
      ),
    })),
  };
}

/** Those that are asked, by name; to who is a guest, the own alone. */
function shownMunicipalities(ctx: TenantContext, { group, guests, sight, municipalities }: KnownMeeting) {
  return askedOf(group, guests)
    .filter((id) => sight === 'ALL' || ctx.municipalityIds.includes(id))
    .flatMap((id) => municipalities.get(id) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, ctx.locale));
}

function elsewhere(
  moment: Date,
  zone: Zone,
  municipalities: readonly MunicipalityObject[],
): LocalTimeObject[] {
  const zones = new Set(municipalities.map((municipality) => zoneOfMunicipality(municipality, zone)));
  zones.delete(zone);
  return [...zones].map((other) => ({ zone: other, time: clockTime(moment, other) }));
}

const zoneOfMunicipality = ({ province }: MunicipalityObject, otherwise: Zone): Zone =>
  isProvince(province) ? zoneOf(province) : otherwise;
