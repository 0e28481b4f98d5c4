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
