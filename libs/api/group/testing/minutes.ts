import { randomUUID } from 'node:crypto';
import type { MinutesRecord, MinutesText } from '@commonworks/domain-minutes';
import type { Answered, GroupPerson, GroupWorld, PlaceName } from './group-world.js';
import { Meetings, type SeenMeeting } from './meetings.js';

const MINUTES = `id status language revision version reason leftOut circulatedAt correctionsUntil adoptedAt digest may text
  record adoptedBy { name municipality { name } }
  corrections { id revision text answer accepted answeredAt by { name municipality { name } } }
  addenda { id text by { name municipality { name } } }`;
const FIELDS = `id meetings { id version
    attendance { id name alternate remote from to localFrom localTo version municipality { id name } person { id name } }
    carriedActions { id title meetingId } minutes: meetingMinutes { ${MINUTES} } }
  adoptedMinutes { ${MINUTES} }
  decisions { id number text textFr rule result meetingId quorum { present needed met }
    votes { municipality { name } vote } }
  actions { id title meetingId done version }`;

export interface SeenMinutes {
  id: string;
  status: string;
  language: string;
  revision: number;
  version: number;
  reason: string;
  leftOut: number;
  circulatedAt: string | null;
  correctionsUntil: string | null;
  adoptedAt: string | null;
  digest: string | null;
  may: string[];
  text: MinutesText | null;
  record: MinutesRecord | null;
  adoptedBy: { name: string | null; municipality: { name: string } } | null;
  corrections: {
    id: string;
    revision: number;
    text: string;
    answer: string;
    accepted: boolean | null;
    by: { name: string | null; municipality: { name: string } };
  }[];
  addenda: { id: string; text: string }[];
}
export interface SeenAttendance {
  id: string;
  name: string;
  alternate: boolean;
  remote: boolean;
  from: string | null;
  to: string | null;
  localFrom: string | null;
  version: number;
  municipality: { id: string; name: string };
  person: { id: string; name: string | null } | null;
}
export interface MinutedGroup {
  id: string;
  meetings: {
    id: string;
    attendance: SeenAttendance[];
    carriedActions: { id: string; title: string; meetingId: string | null }[];
    minutes: SeenMinutes | null;
  }[];
  adoptedMinutes: SeenMinutes[];
  decisions: {
    id: string;
    number: number;
    text: string;
    textFr: string | null;
    rule: string | null;
    result: string | null;
    meetingId: string | null;
    quorum: { present: number; needed: number; met: boolean } | null;
    votes: { municipality: { name: string }; vote: string }[];
  }[];
  actions: { id: string; title: string; meetingId: string | null; done: boolean; version: number }[];
}
export type Changed = Partial<MinutedGroup> & {
  __typename: string;
  message?: string;
  current?: MinutedGroup;
};

const WITH_CONFLICT = ['circulateMinutes', 'reviseMinutes', 'adoptMinutes', 'recordAttendance'];
const INPUTS: Readonly<Record<string, string>> = {
  circulateMinutes: 'MinutesStepInput',
  adoptMinutes: 'MinutesStepInput',
};

/** What people do with the minutes of one meeting, through the api. */
export class Minutes {
  private constructor(
    readonly world: GroupWorld,
    readonly groupId: string,
    readonly meeting: SeenMeeting,
  ) {}

  get meetingId(): string {
    return this.meeting.id;
  }

  /** Of a meeting that began an hour ago. */
  static async ofBegun(world: GroupWorld, groupId: string): Promise<Minutes> {
    const minutes = await Minutes.ofArranged(world, groupId);
    await world.sql(`update group_meeting set starts_at = now() - interval '1 hour' where id = $1`, [
      minutes.meetingId,
    ]);
    return minutes;
  }

  /** Of a meeting to come, beside others of the group. */
  static async ofArranged(world: GroupWorld, groupId: string): Promise<Minutes> {
    const meetings = new Meetings(world);
    const title = `Scoping ${randomUUID()}`;
    const find = (group: { meetings: SeenMeeting[] } | undefined) => {
      const meeting = group?.meetings.find((one) => one.title === title);
      if (!meeting) throw new Error('there is no meeting to minute');
      return meeting;
    };
    const proposed = find((await meetings.propose('lead', groupId, { title })).value);
    return new Minutes(world, groupId, find((await meetings.choose('lead', proposed)).value));
  }

  /** Of one that began, with minutes that say something. */
  static async written(world: GroupWorld, groupId: string): Promise<Minutes> {
    const minutes = await Minutes.ofBegun(world, groupId);
    await minutes.do('lead', 'beginMinutes', { language: 'EN' });
    await minutes.do('lead', 'addGroupAction', {
      groupId,
      title: 'Ask the vendor',
      dueOn: '2030-05-01',
      municipalityId: world.idOf('south'),
    });
    await minutes.write();
    return minutes;
  }

  /** Does this as this person; the meeting is named in what is given. */
  do(who: GroupPerson | null, name: string, input: object = {}): Promise<Answered<Changed>> {
    const type = INPUTS[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const selection = WITH_CONFLICT.includes(name)
      ? `__typename ... on OpportunityGroup { ${FIELDS} } ... on GroupConflict { message current { ${FIELDS} } }`
      : `__typename ${FIELDS}`;
    const isOfMeeting = !['answerCorrection', 'removeAttendance'].includes(name);
    return this.world.ask<Changed>(
      who,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`,
      { input: { ...(isOfMeeting && { meetingId: this.meetingId }), ...input } },
    );
  }

  /** The same for a step, from the version that stands. */
  async step(who: GroupPerson | null, name: string, input: object = {}): Promise<Answered<Changed>> {
    const [row] = await this.world.sql<{ version: number }>(
      'select version from meeting_minutes where meeting_id = $1',
      [this.meetingId],
    );
    return this.do(who, name, { expectedVersion: row?.version ?? 1, ...input });
  }

  /** What somebody sees of the group; undefined where they do not know it. */
  async group(who: GroupPerson | null): Promise<MinutedGroup | undefined> {
    const { value } = await this.world.ask<MinutedGroup | null>(
      who,
      `query ($id: ID!) { opportunityGroup(id: $id) { ${FIELDS} } }`,
      { id: this.groupId },
    );
    return value ?? undefined;
  }

  /** What somebody sees of the meeting's minutes. */
  async seen(who: GroupPerson | null): Promise<SeenMinutes | null> {
    const group = await this.group(who);
    return group?.meetings.find(({ id }) => id === this.meetingId)?.minutes ?? null;
  }

  /** What a member sees. @throws Error where there are none */
  async read(): Promise<SeenMinutes> {
    const seen = await this.seen('lead');
    if (!seen) throw new Error('there are no minutes');
    return seen;
  }

  /** Somebody was there for a municipality, all the time where nothing is said. */
  attend(place: PlaceName, more: object = {}) {
    return this.do('lead', 'recordAttendance', {
      municipalityId: this.world.idOf(place),
      name: `Somebody of ${place}`,
      ...more,
    });
  }

  /** The days for corrections are over. */
  async letDaysPass(): Promise<void> {
    await this.withoutTriggers(
      `update meeting_minutes set corrections_until = now() - interval '1 minute' where meeting_id = $1`,
    );
  }

  async hold(): Promise<void> {
    await this.world.sql(`update group_meeting set status = 'HELD' where id = $1`, [this.meetingId]);
  }

  /** Circulated, held, and adopted. */
  async adopt(): Promise<void> {
    await this.step('lead', 'circulateMinutes');
    await this.letDaysPass();
    await this.hold();
    const { value, ...refused } = await this.step('lead', 'adoptMinutes');
    if (value?.__typename !== 'OpportunityGroup') throw new Error(`not adopted: ${JSON.stringify(refused)}`);
  }

  /** Puts words into the text, one item of them confidential, as the shared text would store them. */
  async write(words = { open: 'We go on.', confidential: 'The price is secret.' }): Promise<void> {
    const { encodeText } = await import('../src/minutes/text/minutes-tree.js');
    const item = (id: string, confidential: boolean, text: string) => ({
      type: 'item' as const,
      attrs: { id, confidential },
      content: [
        { type: 'itemTitle' as const, content: [{ type: 'text' as const, text: `Item ${id}` }] },
        { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] },
      ] as const,
    });
    const text: MinutesText = {
      type: 'doc',
      content: [item('a', false, words.open), item('b', true, words.confidential)],
    };
    await this.world.sql('update meeting_minutes set snapshot = $2, body = $3 where meeting_id = $1', [
      this.meetingId,
      Buffer.from(encodeText(text)),
      JSON.stringify(text),
    ]);
  }

  private async withoutTriggers(statement: string): Promise<void> {
    await this.world.sql('begin');
    await this.world.sql('set local session_replication_role = replica');
    await this.world.sql(statement, [this.meetingId]);
    await this.world.sql('commit');
  }
}
