import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { insertOne } from './insert.js';

/** A municipality in which nobody is, member of the consortium; its id. */
export async function insertMember(client: pg.Client, consortiumId: string): Promise<string> {
  const municipalityId = await insertOne(client, 'municipality', {
    name: `Member ${randomUUID()}`,
    type: 'TOWN',
    province: 'AB',
    email_domains: ['made.example'],
  });
  const member = { consortium_id: consortiumId, municipality_id: municipalityId };
  await insertOne(client, 'consortium_member', member, 'municipality_id');
  return municipalityId;
}
