import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { titleOf } from '@commonworks/domain-minutes';
import pg from 'pg';
import * as Y from 'yjs';
import { GroupWorld } from '../../testing/group-world.js';
import { Minutes } from '../../testing/minutes.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const conflict = (sentence: string) => ({
  code: 'CONFLICT',
  message: expect.stringContaining(sentence) as unknown,
});

describe('minutes', () => {
  it('begin with the agenda in their language, and what is still to be done', async () => {
    const groupId = await world.group();
    await world.ask(
      'lead',
      'mutation ($input: AddGroupActionInput!) { addGroupAction(input: $input) { id } }',
      {
        input: { groupId, title: 'From before', dueOn: '2030-01-01', municipalityId: world.idOf('south') },
      },
    );
    const minutes = await Minutes.ofArranged(world, groupId);
    await minutes.do('southLead', 'beginMinutes', { language: 'FR' });
    const { status, language, revision, text, may, record } = await minutes.read();
    expect({ status, language, revision, may, record }).toEqual({
      status: 'DRAFT',
      language: 'FR',
      revision: 1,
      may: ['WRITE'],
      record: null,
    });
    const titles = text?.content.map(titleOf) ?? [];
    expect(titles).toHaveLength(8);
    expect(titles[0]).toBe('Tâches encore en cours');
    expect(JSON.stringify(text)).toContain('actionRef');
    const [meeting] = (await minutes.group('lead'))?.meetings ?? [];
    expect(meeting?.carriedActions).toMatchObject([{ title: 'From before' }]);
  });

  it('begun twice at once are begun once', async () => {
    const minutes = await Minutes.ofArranged(world, await world.group());
    const begun = await Promise.all(
      (['lead', 'southLead', 'lead'] as const).map((who) =>
        minutes.do(who, 'beginMinutes', { language: 'EN' }),
      ),
    );
    expect(begun.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
    expect(
      await world.sql('select 1 from meeting_minutes where meeting_id = $1', [minutes.meetingId]),
    ).toHaveLength(1);
  });

  it('take a meeting that has a time', async () => {
    const groupId = await world.group();
    const minutes = await Minutes.ofArranged(world, groupId);
    await world.sql(`update group_meeting set status = 'CANCELLED' where id = $1`, [minutes.meetingId]);
    expect(await minutes.do('lead', 'beginMinutes', { language: 'EN' })).toMatchObject(
      conflict('has a time'),
    );
  });
});

describe('what is circulated', () => {
  it('is frozen with what it names, as it stood', async () => {
    const minutes = await Minutes.written(world, await world.group({ members: ['south', 'east'] }));
    await minutes.attend('south', { remote: true });
    await minutes.do('lead', 'recordDecision', {
      groupId: minutes.groupId,
      text: 'We go on.',
      textFr: 'Nous continuons.',
      decidedOn: '2026-03-06',
      rule: 'CONSENSUS',
    });
    expect((await minutes.read()).may).toEqual(['WRITE', 'CIRCULATE']);
    const { value } = await minutes.step('lead', 'circulateMinutes');
    expect(value?.__typename).toBe('OpportunityGroup');
    const before = await minutes.read();
    expect(before).toMatchObject({ status: 'CIRCULATED', may: ['REVISE', 'CORRECT'] });
    expect(before.record).toMatchObject({
      attendance: [{ municipality: 'South', name: 'Somebody of south', remote: true }],
      decisions: [{ number: 1, textFr: 'Nous continuons.', rule: 'CONSENSUS', result: 'LOST' }],
      actions: [{ title: 'Ask the vendor', municipality: 'South', done: false, person: null }],
      text: before.text,
    });
    const days = Date.parse(before.correctionsUntil ?? '') - Date.parse(before.circulatedAt ?? '');
    expect(days / 86_400_000).toBe(5);
    expect(before.digest).toMatch(/^[0-9a-f]{64}$/);

    // What happens to the group's lists afterwards changes nothing of it.
    const [action] = (await minutes.group('lead'))?.actions ?? [];
    await world.ask('lead', 'mutation ($id: ID!) { removeGroupAction(id: $id) { id } }', { id: action?.id });
    expect((await minutes.read()).record).toEqual(before.record);
  });

  it('waits for a change that is being taken, and has it', async () => {
    const minutes = await Minutes.written(world, await world.group());
    const writer = new pg.Client({ connectionString: world.database.superuserUrl });
    await writer.connect();
    try {
      await writer.query('begin');
      await writer.query('update meeting_minutes set last_seq = last_seq + 1 where meeting_id = $1', [
        minutes.meetingId,
      ]);
      let isDone = false;
      const circulating = minutes.step('southLead', 'circulateMinutes').finally(() => (isDone = true));
      await waiting(writer);
      await writer.query(
        `insert into meeting_text_update (group_id, meeting_id, seq, person_id, delta)
         select m.group_id, m.meeting_id, m.last_seq, $2, $3 from meeting_minutes m where m.meeting_id = $1`,
        [minutes.meetingId, world.people.lead.id, await added(minutes, 'Taken at last.')],
      );
      expect(isDone).toBe(false);
      await writer.query('commit');
      expect((await circulating).value?.__typename).toBe('OpportunityGroup');
    } finally {
      await writer.end();
    }
    const { record, text } = await minutes.read();
    expect(JSON.stringify(record)).toContain('Taken at last.');
    expect(text).toEqual(record?.text);
  });

  /** Until somebody waits for a lock. */
  async function waiting(client: pg.Client): Promise<void> {
    for (;;) {
      const { rows } = await client.query('select from pg_locks where not granted');
      if (rows.length > 0) return;
    }
  }

  /** The change that puts these words at the end of the first item. */
  async function added({ meetingId }: Minutes, words: string): Promise<Buffer> {
    const [row] = await world.sql<{ snapshot: Buffer }>(
      'select snapshot from meeting_minutes where meeting_id = $1',
      [meetingId],
    );
    const doc = new Y.Doc();
    Y.applyUpdate(doc, row?.snapshot ?? new Uint8Array());
    const before = Y.encodeStateVector(doc);
    const item = doc.getXmlFragment('default').get(0) as Y.XmlElement;
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(words)]);
    item.push([paragraph]);
    return Buffer.from(Y.encodeStateAsUpdate(doc, before));
  }

  it('takes neither attendance nor decisions nor actions of the meeting any more', async () => {
    const minutes = await Minutes.written(world, await world.group());
    await minutes.attend('south');
    const [there] = (await minutes.group('lead'))?.meetings[0]?.attendance ?? [];
    await minutes.step('lead', 'circulateMinutes');
    const { groupId } = minutes;
    for (const refused of [
      await minutes.attend('north'),
      await minutes.do('lead', 'removeAttendance', { id: there?.id }),
      await minutes.do('lead', 'recordDecision', { groupId, text: 'Late', decidedOn: '2026-03-06' }),
      await minutes.do('lead', 'addGroupAction', {
        groupId,
        title: 'Late',
        dueOn: '2030-01-01',
        municipalityId: world.idOf('south'),
      }),
    ])
      expect(refused).toMatchObject(conflict('are circulated'));
  });

  it('is sent round once, whoever presses twice or at the same moment', async () => {
    const minutes = await Minutes.written(world, await world.group());
    const { version } = await minutes.read();
    const all = await Promise.all(
      (['lead', 'southLead', 'lead'] as const).map((who) =>
        minutes.do(who, 'circulateMinutes', { expectedVersion: version }),
      ),
    );
    expect(all.map(({ value }) => value?.__typename).sort()).toEqual([
      'GroupConflict',
      'GroupConflict',
      'OpportunityGroup',
    ]);
    expect((await minutes.read()).version).toBe(version + 1);
  });

  it('says something, of a meeting that has begun', async () => {
    const minutes = await Minutes.ofArranged(world, await world.group());
    await minutes.do('lead', 'beginMinutes', { language: 'EN' });
    expect(await minutes.step('lead', 'circulateMinutes')).toMatchObject(conflict('has begun'));
    await world.sql(`update group_meeting set starts_at = now() where id = $1`, [minutes.meetingId]);
    expect(await minutes.step('lead', 'circulateMinutes')).toMatchObject(conflict('Nothing is written'));
  });

  it('is taken back with a reason, and is written on as the next revision', async () => {
    const minutes = await Minutes.written(world, await world.group({ observers: ['west'] }));
    await minutes.step('lead', 'circulateMinutes');
    expect(await minutes.seen('westLead')).toMatchObject({ status: 'CIRCULATED' });
    expect(await minutes.step('lead', 'reviseMinutes', { reason: ' ' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['input.reason'],
    });
    await minutes.step('southLead', 'reviseMinutes', { reason: 'A name is wrong.' });
    expect(await minutes.read()).toMatchObject({
      status: 'DRAFT',
      revision: 2,
      reason: 'A name is wrong.',
      digest: null,
      record: null,
      correctionsUntil: null,
    });
    expect(await minutes.seen('westLead')).toBe(null);
    await minutes.step('lead', 'circulateMinutes');
    expect(await minutes.seen('westLead')).toMatchObject({ status: 'CIRCULATED', revision: 2, reason: '' });
  });
});

describe('a correction', () => {
  const circulated = async () => {
    const minutes = await Minutes.written(world, await world.group());
    await minutes.step('lead', 'circulateMinutes');
    return minutes;
  };
  const correct = (minutes: Minutes, text = 'We go on in May.') =>
    minutes.do('southApprover', 'correctMinutes', { municipalityId: world.idOf('south'), text });

  it('is proposed by a member, once, and answered once', async () => {
    const minutes = await circulated();
    await correct(minutes);
    await correct(minutes, ' We go on in May. ');
    const { corrections } = await minutes.read();
    expect(corrections).toMatchObject([
      { revision: 1, text: 'We go on in May.', accepted: null, by: { municipality: { name: 'South' } } },
    ]);
    const answer = (accepted: boolean) =>
      minutes.do('lead', 'answerCorrection', { id: corrections[0]?.id, accepted, answer: 'Right.' });
    await answer(true);
    expect((await answer(true)).code).toBe(undefined);
    expect(await answer(false)).toMatchObject(conflict('already'));
    expect((await minutes.read()).corrections).toMatchObject([{ accepted: true, answer: 'Right.' }]);
  });

  it('keeps minutes from being adopted until it is answered, and from being proposed when the days are over', async () => {
    const minutes = await circulated();
    await correct(minutes);
    await minutes.letDaysPass();
    await minutes.hold();
    expect((await minutes.read()).may).toEqual(['REVISE']);
    expect(await minutes.step('lead', 'adoptMinutes')).toMatchObject(conflict('each correction'));
    expect(await correct(minutes, 'Late')).toMatchObject(conflict('not corrected'));
    const [open] = (await minutes.read()).corrections;
    await minutes.do('lead', 'answerCorrection', { id: open?.id, accepted: false });
    expect((await minutes.read()).may).toEqual(['REVISE', 'ADOPT']);
  });

  it('that was accepted keeps them from being adopted until the text was taken back and worked on', async () => {
    const minutes = await circulated();
    await correct(minutes);
    const [given] = (await minutes.read()).corrections;
    await minutes.do('lead', 'answerCorrection', { id: given?.id, accepted: true });
    await minutes.letDaysPass();
    await minutes.hold();
    expect((await minutes.read()).may).toEqual(['REVISE']);
    expect(await minutes.step('lead', 'adoptMinutes')).toMatchObject(conflict('worked in'));
    const adopt = `update meeting_minutes set status = 'ADOPTED', adopted_at = now(), adopted_by = begun_by,
      adopted_for = begun_for where meeting_id = $1`;
    await expect(world.sql(adopt, [minutes.meetingId])).rejects.toThrow('can no longer be corrected');
    await minutes.step('lead', 'reviseMinutes', { reason: 'The month was wrong' });
    await minutes.step('lead', 'circulateMinutes');
    await minutes.letDaysPass();
    expect((await minutes.read()).may).toEqual(['REVISE', 'ADOPT']);
  });

  it('is nobody’s for another municipality', async () => {
    const minutes = await circulated();
    for (const [who, place] of [
      ['lead', 'south'],
      ['southLead', 'north'],
      ['southViewer', 'south'],
      ['eastLead', 'east'],
    ] as const)
      expect(
        (await minutes.do(who, 'correctMinutes', { municipalityId: world.idOf(place), text: 'Mine' })).code,
      ).toBe('NOT_FOUND');
  });
});

describe('adopted minutes', () => {
  it('wait for the days to pass and the meeting to be held', async () => {
    const minutes = await Minutes.written(world, await world.group());
    await minutes.step('lead', 'circulateMinutes');
    await minutes.hold();
    expect(await minutes.step('lead', 'adoptMinutes')).toMatchObject(conflict('days for corrections'));
    await minutes.letDaysPass();
    await world.sql(`update group_meeting set status = 'ARRANGED' where id = $1`, [minutes.meetingId]);
    expect(await minutes.step('lead', 'adoptMinutes')).toMatchObject(conflict('was held'));
  });

  it('stand for good and are added to', async () => {
    const minutes = await Minutes.written(world, await world.group());
    await minutes.adopt();
    const adopted = await minutes.read();
    expect(adopted).toMatchObject({
      status: 'ADOPTED',
      may: ['ADD'],
      adoptedBy: { name: 'lead', municipality: { name: 'North' } },
    });
    expect(await minutes.step('lead', 'reviseMinutes', { reason: 'Oh' })).toMatchObject(conflict('adopted'));
    expect(await minutes.step('lead', 'circulateMinutes')).toMatchObject(conflict('circulated once'));
    await minutes.do('southLead', 'addToMinutes', { text: 'The vendor answered.' });
    await minutes.do('southLead', 'addToMinutes', { text: 'The vendor answered.' });
    expect(await minutes.read()).toMatchObject({
      ...adopted,
      addenda: [{ text: 'The vendor answered.' }],
    });
    expect((await minutes.group('lead'))?.adoptedMinutes).toMatchObject([{ id: minutes.meetingId }]);
  });

  it('are not added to before', async () => {
    const minutes = await Minutes.written(world, await world.group());
    expect(await minutes.do('lead', 'addToMinutes', { text: 'More' })).toMatchObject(
      conflict('not adopted yet'),
    );
  });
});
