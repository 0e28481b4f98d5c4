import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { insertOne } from './insert.js';

/** An open invitation, to view or to analyse; its id. */
export const insertInvitation = (
  client: pg.Client,
  place: { municipality_id: string } | { consortium_id: string },
  email: string,
  { token = randomUUID(), invitedBy = null }: { token?: string; invitedBy?: string | null } = {},
): Promise<string> =>
  insertOne(client, 'invitation', {
    ...place,
    email,
    name: 'Made',
    role: 'municipality_id' in place ? 'VIEWER' : 'ANALYST',
    locale: 'en',
    invited_by: invitedBy,
    expires_at: new Date(Date.now() + 3_600_000),
    token_hash: createHash('sha256').update(token).digest(),
  });

/** An open invitation to lead a municipality, by a coordinator of this consortium; its id. */
export const insertOfferToFirstLead = (
  client: pg.Client,
  municipalityId: string,
  consortiumId: string,
  invitedBy: string,
): Promise<string> =>
  insertOne(client, 'invitation', {
    municipality_id: municipalityId,
    inviting_consortium_id: consortiumId,
    email: `${randomUUID()}@made.example`,
    name: 'Made',
    role: 'LEAD',
    locale: 'en',
    invited_by: invitedBy,
    expires_at: new Date(Date.now() + 3_600_000),
  });
