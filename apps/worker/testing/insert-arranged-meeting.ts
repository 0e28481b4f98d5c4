import { connected, type TestDatabase, type TwoMunicipalities } from '@commonworks/testing';
import { randomUUID } from 'node:crypto';

/** A group whose members are North and South, with a meeting that has its time. @returns the meeting's id */
export async function insertArrangedMeeting(
  database: TestDatabase,
  { consortia, campaign, municipalities }: TwoMunicipalities,
  startsAt: Date,
): Promise<string> {
  const consortium_id = consortia.consortium;
  const [campaign_id, release_id, opportunity_id, group_id, meeting_id] = Array.from({ length: 5 }, () =>
    randomUUID(),
  );
  await connected(database.superuserUrl, async (client) => {
    const insert = (table: string, row: Record<string, unknown>) =>
      client.query(
        `insert into ${table} (${Object.keys(row).join(', ')})
         values (${Object.keys(row)
           .map((_, index) => `$${index + 1}`)
           .join(', ')})`,
        Object.values(row),
      );
    const of = { consortium_id, release_id };
    await insert('campaign', {
      id: campaign_id,
      consortium_id,
      template_version_id: campaign.templateVersionId,
      name: 'Round',
      cycle: campaign_id,
      year: 2015,
      status: 'CLOSED',
      opened_at: new Date(),
      closed_at: new Date(),
    });
    await insert('release', {
      id: release_id,
      consortium_id,
      campaign_id,
      status: 'PUBLISHED',
      published_at: new Date(),
    });
    await insert('opportunity_release', { ...of, campaign_id, as_of: '2017-07-01' });
    const texts = { name_en: 'Permits', name_fr: 'Permis', description_en: '', description_fr: '' };
    await insert('opportunity', {
      ...of,
      ...texts,
      id: opportunity_id,
      status: 'PUBLISHED',
      published_at: new Date(),
    });
    await insert('opportunity_group', {
      ...of,
      campaign_id,
      opportunity_id,
      id: group_id,
      name: 'Permits “one”',
    });
    for (const municipality_id of [municipalities.north, municipalities.south])
      await insert('group_member', {
        consortium_id,
        group_id,
        municipality_id,
        standing: 'MEMBER',
        level: 'TAKE_PART',
        collaboration_level: 'SYSTEM',
      });
    await insert('group_meeting', {
      group_id,
      id: meeting_id,
      title: 'Portée: étape 1',
      place: 'Room 1',
      zone: 'America/Toronto',
      minutes: 90,
      agenda: JSON.stringify([{ code: 'ROLES', title: null, minutes: 90 }]),
      status: 'ARRANGED',
      deadline: new Date(),
      starts_at: startsAt,
    });
  });
  return meeting_id;
}
