import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';
import type { Transaction } from '@commonworks/api-platform';
import { passwordResetMail } from './password-reset-mail.js';
import { tokenHash } from '../sessions/token.js';

const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename
  ... on Me { email memberships { role } } ... on InvalidInput { field message } } }`;
const NEXT = 'a river under the bridge';

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

async function newLink(personId: string, minutes = 30): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql(
    `insert into password_reset (person_id, token_hash, expires_at) values ($1, $2, now() + make_interval(mins => $3))`,
    [personId, tokenHash(token), minutes],
  );
  return token;
}
const reset = async (token: string, password = NEXT) =>
  (await api.post<{ resetPassword: { __typename: string } }>({}, RESET, { input: { token, password } })).data
    .resetPassword;
const typeOf = async (token: string, password?: string) => (await reset(token, password)).__typename;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
beforeEach(() => sql('truncate password_reset'));
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('a link that sets a new password', () => {
  it('works once, ends all sessions and signs in', async () => {
    const cookie = await api.cookieOf(world.people.lead);
    const [token, older] = [await newLink(world.people.lead.id), await newLink(world.people.lead.id)];
    expect(await reset(token)).toMatchObject({
      __typename: 'Me',
      email: 'lead@north.example',
      memberships: [{ role: 'LEAD' }],
    });
    expect((await api.post<{ me: object | null }>({ cookie }, '{ me { id } }')).data.me).toBeNull();
    expect(await typeOf(token)).toBe('TokenRefused');
    expect(await typeOf(older)).toBe('TokenRefused');
    const [event] = await sql<{ action: string }>(
      `select action from audit_event where actor_id = $1 and action <> 'SIGNED_IN' order by at desc limit 1`,
      [world.people.lead.id],
    );
    expect(event?.action).toBe('PASSWORD_RESET');
  });

  it('works once, for one of many at the same time', async () => {
    const token = await newLink(world.people.viewer.id);
    const all = await Promise.all(Array.from({ length: 6 }, (_, i) => typeOf(token, `${NEXT} ${i}`)));
    expect(all.sort()).toEqual(['Me', ...Array(5).fill('TokenRefused')]);
  });

  it('works for 30 minutes by the database’s clock, and for nobody who left', async () => {
    expect(await typeOf(await newLink(world.people.approver.id, 0))).toBe('TokenRefused');
    const token = await newLink(world.people.stranger.id);
    await sql(
      `update person set closed_at = now(), password_hash = null, name = 'former member' where id = $1`,
      [world.people.stranger.id],
    );
    expect(await typeOf(token)).toBe('TokenRefused');
  });

  it.each(['', 'short', 'A'.repeat(43), `'; drop table password_reset; --`])(
    'is none for %j',
    async (token) => {
      expect(await typeOf(token)).toBe('TokenRefused');
    },
  );

  it('is not used up by a password that is refused', async () => {
    const token = await newLink(world.people.approver.id);
    for (const weak of ['short', 'password1234', 'north prairie', 'approver approver'])
      expect(await reset(token, weak)).toMatchObject({ __typename: 'InvalidInput', field: 'password' });
    expect(await typeOf(token)).toBe('Me');
  });
});

describe('asking for a link', () => {
  const ask = async (email: string) => {
    const start = performance.now();
    const { data } = await api.post<object>(
      {},
      'mutation ($email: String!) { requestPasswordReset(email: $email) }',
      { email },
    );
    return { data, took: performance.now() - start };
  };
  const mails = () =>
    sql<{ kind: string; locale: string; subject_id: string }>(
      `select kind, locale, subject_id from outgoing_mail where kind = 'PASSWORD_RESET' and state = 'WAITING'`,
    );

  it('answers the same, and in the same time, whether the address is known, unknown or invited', async () => {
    await sql(`insert into person (email, name) values ('invited@north.example', 'invited')`);
    await ask('warm@north.example');
    const median = async (email: string) => {
      const times: number[] = [];
      for (let i = 0; i < 5; i++) {
        const { data, took } = await ask(email);
        expect(data).toEqual({ requestPasswordReset: true });
        times.push(took);
      }
      return times.sort((a, b) => a - b)[2] ?? 0;
    };
    const known = await median(' SouthLead@South.example');
    for (const email of ['nobody@north.example', 'invited@north.example', 'not an address', '']) {
      expect(known / (await median(email))).toBeGreaterThan(0.8);
      expect(known / (await median(email))).toBeLessThan(1.25);
    }
  });

  it('has a mail go out in the person’s language, three an hour at most, with ids only', async () => {
    await sql('truncate outgoing_mail');
    await sql(`update person set locale = 'fr' where id = $1`, [world.people.coordinator.id]);
    for (let i = 0; i < 5; i++) await ask('coordinator@consortium.example');
    await ask('nobody@north.example');
    const asked = await sql(
      `select subject_id, detail from audit_event where action = 'PASSWORD_RESET_REQUESTED' and subject_id = $1`,
      [world.people.coordinator.id],
    );
    expect(asked).toEqual(
      Array(3).fill({ subject_id: world.people.coordinator.id, detail: { address: '127.0.0.1' } }),
    );
    const resets = await sql<{ id: string }>('select id from password_reset where token_hash is null');
    expect(new Set((await mails()).map(({ subject_id }) => subject_id))).toEqual(
      new Set(resets.map(({ id }) => id)),
    );
    expect((await mails()).map(({ locale }) => locale)).toEqual(['fr', 'fr', 'fr']);
  });

  it('is a mail whose link is made when it is written, and replaces the one before', async () => {
    await sql('truncate password_reset, outgoing_mail');
    await ask('coordinator@consortium.example');
    const [mail] = await mails();
    const write = () =>
      connected(database.superuserUrl, async (client) => {
        const composer = passwordResetMail('https://commonworks.example');
        const tx = {
          query: async (text: string, params: unknown[] = []) => (await client.query(text, params)).rows,
        } as unknown as Transaction;
        const about = {
          id: '',
          kind: composer.kind,
          subjectId: mail?.subject_id ?? '',
          locale: 'fr',
          createdAt: new Date(),
        } as const;
        const content = await composer.compose(tx, about);
        const url = content?.parts.fr.link?.url ?? '';
        expect(content?.to).toBe('coordinator@consortium.example');
        expect(content?.parts.fr.subject).toBe('Un nouveau mot de passe pour Commonworks');
        expect(url).toMatch(/^https:\/\/commonworks\.example\/reset\/[\w-]{43}$/);
        return url.split('/').at(-1) ?? '';
      });
    const [first, second] = [await write(), await write()];
    const [kept] = await sql<{ minutes: number; plain: boolean }>(
      `select round(extract(epoch from expires_at - now()) / 60)::int as minutes,
              to_jsonb(r)::text like '%' || $1 || '%' as plain from password_reset r`,
      [second],
    );
    expect(kept).toEqual({ minutes: 30, plain: false });
    expect(await typeOf(first)).toBe('TokenRefused');
    expect(await typeOf(second)).toBe('Me');
  });
});
