import type { Answered, GroupPerson, GroupWorld, PlaceName } from './group-world.js';

export const MEETING_FIELDS = `id meetings { id title place zone minutes status startsAt endsAt localStart
  elsewhere { zone time } reason agenda { code title minutes } may answersFor version
  poll { deadline localDeadline bestTimeId
    times { id startsAt localStart elsewhere { zone time } forecast { yes ifNeeded no open needed quorum }
      answers { municipality { name } answer } }
    municipalities { municipality { name } zone counts answered } } }`;

export interface SeenTime {
  id: string;
  startsAt: string;
  localStart: string;
  elsewhere: { zone: string; time: string }[];
  forecast: {
    yes: number;
    ifNeeded: number;
    no: number;
    open: number;
    needed: number;
    quorum: string;
  } | null;
  answers: { municipality: { name: string }; answer: string }[];
}
export interface SeenMeeting {
  id: string;
  title: string;
  place: string;
  zone: string;
  minutes: number;
  status: string;
  startsAt: string | null;
  endsAt: string | null;
  localStart: string | null;
  reason: string;
  agenda: { code: string | null; title: string | null; minutes: number }[];
  may: string[];
  answersFor: string[];
  version: number;
  poll: {
    deadline: string;
    localDeadline: string;
    bestTimeId: string | null;
    times: SeenTime[];
    municipalities: { municipality: { name: string }; zone: string; counts: boolean; answered: boolean }[];
  };
}
interface SeenGroup {
  id: string;
  meetings: SeenMeeting[];
}

const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${MEETING_FIELDS} } }`;
const ofMeeting = (name: string) =>
  `mutation ($meetingId: ID!) { ${name}(meetingId: $meetingId) { ${MEETING_FIELDS} } }`;
export const PROPOSE = step('proposeMeeting', 'ProposeMeetingInput');
const ANSWER = step('answerMeetingPoll', 'AnswerMeetingInput');
const CHOOSE = step('chooseMeetingTime', 'ChooseMeetingTimeInput');
const CHANGE = step('changeMeeting', 'ChangeMeetingInput');
const CANCEL = step('cancelMeeting', 'CancelMeetingInput');
const REMIND = ofMeeting('remindOfMeeting');
const HOLD = ofMeeting('markMeetingHeld');
const READ = `query ($id: ID!) { opportunityGroup(id: $id) { ${MEETING_FIELDS} } }`;

/** So many days from now, by the clocks of Edmonton, which are six hours behind UTC all the year. */
export const local = (days: number, time = '09:00'): string => {
  const day = new Date(Date.now() - 6 * 3_600_000 + days * 86_400_000);
  return `${day.toISOString().slice(0, 10)}T${time}`;
};

export const proposal = (groupId: string, more: object = {}) => ({
  groupId,
  title: 'Scoping permits',
  zone: 'America/Edmonton',
  times: [local(14), local(15)],
  deadline: local(7),
  ...more,
});

/** What people do with meetings, through the api. */
export class Meetings {
  constructor(private readonly world: GroupWorld) {}

  propose(who: GroupPerson | null, groupId: string, more: object = {}) {
    return this.world.ask<SeenGroup>(who, PROPOSE, { input: proposal(groupId, more) });
  }

  /** A meeting whose times North's lead has proposed. */
  async proposed(groupId: string, more: object = {}): Promise<SeenMeeting> {
    return one(await this.propose('lead', groupId, more));
  }

  /** One at the first of its times. */
  async arranged(groupId: string, more: object = {}): Promise<SeenMeeting> {
    return one(await this.choose('lead', await this.proposed(groupId, more)));
  }

  answer(who: GroupPerson | null, { id, poll }: SeenMeeting, of: PlaceName, answers: readonly string[]) {
    return this.world.ask<SeenGroup>(who, ANSWER, {
      input: {
        meetingId: id,
        municipalityId: this.world.idOf(of),
        answers: answers.map((answer, index) => ({ timeId: poll.times[index]?.id, answer })),
      },
    });
  }

  choose(who: GroupPerson | null, { id, poll }: SeenMeeting, index = 0) {
    return this.world.ask<SeenGroup>(who, CHOOSE, {
      input: { meetingId: id, timeId: poll.times[index]?.id },
    });
  }

  change(who: GroupPerson | null, { id, title, place, minutes, agenda, version }: SeenMeeting, more: object) {
    return this.world.ask<SeenGroup>(who, CHANGE, {
      input: { meetingId: id, expectedVersion: version, title, place, minutes, agenda, ...more },
    });
  }

  cancel(who: GroupPerson | null, { id }: SeenMeeting, reason = '') {
    return this.world.ask<SeenGroup>(who, CANCEL, { input: { meetingId: id, reason } });
  }

  remind(who: GroupPerson | null, { id }: SeenMeeting) {
    return this.world.ask<SeenGroup>(who, REMIND, { meetingId: id });
  }

  hold(who: GroupPerson | null, { id }: SeenMeeting) {
    return this.world.ask<SeenGroup>(who, HOLD, { meetingId: id });
  }

  /** What somebody sees of a group's meetings; undefined where they do not see the group. */
  async seen(who: GroupPerson | null, id: string): Promise<SeenMeeting[] | undefined> {
    const { value } = await this.world.ask<SeenGroup | null>(who, READ, { id });
    return value?.meetings;
  }
}

/** The one meeting of the group that was answered. @throws Error for another answer */
export function one({ value, ...refused }: Answered<SeenGroup>): SeenMeeting {
  const [meeting] = value?.meetings ?? [];
  if (!meeting) throw new Error(`no meeting: ${JSON.stringify(refused)}`);
  return meeting;
}
