import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';

const TOOL = join(import.meta.dirname, '../../../../../tools/recover.mjs');
const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename ... on Me { email } } }`;

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

/** Runs it as on the machine. */
async function recover(...emails: string[]): Promise<{ stdout: string; stderr: string }> {
  const env = {
    ...process.env,
    OWNER_DATABASE_URL: database.ownerUrl,
    PUBLIC_URL: 'https://commonworks.example/',
  };
  try {
    return await promisify(execFile)(process.execPath, [TOOL, ...emails], { env });
  } catch (error) {
    return error as { stdout: string; stderr: string };
  }
}
const links = () =>
  connected(
    database.superuserUrl,
    async (client) => (await client.query('select * from password_reset')).rows,
  );

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('npm run recover', () => {
  it('prints a link for an administrator who forgot, audited, good once and for 30 minutes', async () => {
    const { stdout } = await recover(' Administrator@Installation.example');
    const [, token = ''] = /^https:\/\/commonworks\.example\/reset\/([\w-]{43})$/m.exec(stdout) ?? [];
    expect(await links()).toHaveLength(1);
    const seen = await connected(database.superuserUrl, async (client) => {
      const audited = await client.query(
        `select subject_id from audit_event where action = 'RECOVERY_LINK_MADE'`,
      );
      const kept = await client.query<{ minutes: number }>(
        'select round(extract(epoch from expires_at - now()) / 60)::int as minutes from password_reset',
      );
      return { audited: audited.rows, minutes: kept.rows[0]?.minutes };
    });
    expect(seen).toEqual({ audited: [{ subject_id: world.people.administrator.id }], minutes: 30 });

    const input = { token, password: 'a river under the bridge' };
    const answer = async () =>
      (await api.post<{ resetPassword: object }>({}, RESET, { input })).data.resetPassword;
    expect(await answer()).toEqual({ __typename: 'Me', email: 'administrator@installation.example' });
    expect(await answer()).toEqual({ __typename: 'TokenRefused' });
  });

  it('makes none for anybody else', async () => {
    const before = (await links()).length;
    expect((await recover('lead@north.example')).stderr).toContain('is not an administrator');
    expect((await recover('nobody@north.example')).stderr).toContain('Nobody has an account');
    expect((await recover()).stderr).toContain('Say for whom');
    expect(await links()).toHaveLength(before);
  });
});
