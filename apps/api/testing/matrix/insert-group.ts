import type pg from 'pg';
import { insertOne } from './insert.js';

/** Of which release a group's opportunity is, and where it was found. */
export interface GroupPlace {
  readonly consortium_id: string;
  readonly release_id: string;
  readonly campaign_id: string;
}

/** Has these named to each other in an opportunity. */
export async function insertNamed(
  client: pg.Client,
  { consortium_id, release_id }: GroupPlace,
  opportunity_id: string,
  municipalityIds: readonly string[],
): Promise<void> {
  for (const municipality_id of municipalityIds) {
    const whose = { consortium_id, release_id, opportunity_id, municipality_id };
    await insertOne(
      client,
      'opportunity_match',
      { ...whose, until: '2999-12-31', named: true },
      'opportunity_id',
    );
    const level = { level: 'LEAD', collaboration_level: 'SYSTEM', contact: 'Town hall' };
    await insertOne(client, 'opportunity_named', { ...whose, ...level }, 'opportunity_id');
  }
}

/** A group around a published opportunity, with one member. */
export async function insertGroup(
  client: pg.Client,
  place: GroupPlace,
  opportunity_id: string,
  municipality_id: string,
): Promise<string> {
  const id = await insertOne(client, 'opportunity_group', { ...place, opportunity_id, name: 'Together' });
  await insertOne(
    client,
    'group_member',
    {
      consortium_id: place.consortium_id,
      group_id: id,
      municipality_id,
      standing: 'MEMBER',
      level: 'LEAD',
      collaboration_level: 'SYSTEM',
      contact: 'Town hall',
      leaves_on: '2199-12-31',
    },
    'group_id',
  );
  return id;
}

/** Somebody who stands for the one member of a group, and whom it chose. */
export async function insertChampion(
  client: pg.Client,
  { consortium_id }: Pick<GroupPlace, 'consortium_id'>,
  group_id: string,
  municipality_id: string,
  person_id: string,
): Promise<void> {
  const whose = { consortium_id, group_id };
  await insertOne(
    client,
    'group_candidate',
    { ...whose, municipality_id, person_id, statement: 'Said', confirmed_at: new Date() },
    'group_id',
  );
  await insertOne(
    client,
    'group_vote',
    { ...whose, voter_id: municipality_id, candidate_id: municipality_id },
    'group_id',
  );
  await client.query(
    'update opportunity_group set champion_id = $2, champion_municipality_id = $3 where id = $1',
    [group_id, person_id, municipality_id],
  );
}

/** A group with something in everything that is read of it. */
export async function insertLivingGroup(
  client: pg.Client,
  place: GroupPlace,
  opportunity_id: string,
  municipality_id: string,
  person_id: string,
): Promise<string> {
  const id = await insertGroup(client, place, opportunity_id, municipality_id);
  await insertChampion(client, place, id, municipality_id, person_id);
  const whose = { consortium_id: place.consortium_id, group_id: id, municipality_id, person_id };
  await insertOne(client, 'group_delegate', { ...whose, named_by: person_id }, 'group_id');
  const step = { from_stage: 'CHAMPIONED', to_stage: 'PROPOSED', reason: 'Said' };
  await insertOne(client, 'group_stage_change', { ...whose, ...step });
  await client.query(`update opportunity_group set paused_at = now(), pause_reason = 'Said' where id = $1`, [
    id,
  ]);
  return id;
}
