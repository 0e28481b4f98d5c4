import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  connected,
  PASSWORD,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { AttemptLimiter } from './attempt-limiter.js';

const ATTEMPTS = {
  perAccount: { failures: 5, forgetSeconds: 3_600 },
  perAddress: { failures: 20, forgetSeconds: 60 },
  longestWaitSeconds: 900,
};
const LEAD = 'lead@north.example';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on Me { lockedOutAt } ... on TooManyAttempts { message retryAfterSeconds } } }`;

interface Answer {
  __typename: string;
  message?: string;
  retryAfterSeconds?: number;
  lockedOutAt?: string | null;
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

/** A browser somewhere: it keeps the cookies it is given. */
function browser(address: string) {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async signIn(password: string, email = LEAD): Promise<Answer> {
      const answer = await api.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'x-forwarded-for': address,
          ...(cookies.size > 0 && { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }),
        },
        payload: { query: SIGN_IN, variables: { input: { email, password } } },
      });
      for (const { name, value } of answer.cookies) cookies.set(name, value);
      return (JSON.parse(answer.body) as { data: { signIn: Answer } }).data.signIn;
    },
  };
}

/** As if so many seconds had gone by. */
const pass = (seconds: number) =>
  sql(
    `update sign_in_limit set failed_at = failed_at - make_interval(secs => $1),
                              blocked_until = blocked_until - make_interval(secs => $1)`,
    [seconds],
  );

/** Fails until the account is blocked for the longest wait. */
async function hammer(address: string, email = LEAD): Promise<void> {
  for (let i = 0; i < 50; i++) {
    const { retryAfterSeconds = 0 } = await browser(address).signIn(`guess ${i}`, email);
    if (retryAfterSeconds > 600) return;
    await pass(retryAfterSeconds);
  }
  throw new Error('the account was never blocked for long');
}

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database, { identity: { attempts: ATTEMPTS } });
});
beforeEach(() => sql('truncate sign_in_limit, device, audit_event, outgoing_mail'));
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('guessing', () => {
  it('counts operations: aliases in one request do not get round it', async () => {
    const guesses = Array.from(
      { length: 10 },
      (_, i) => `g${i}: signIn(input: { email: "${LEAD}", password: "guess ${i}" }) { __typename }`,
    );
    const { data } = await api.post<Record<string, Answer>>({}, `mutation { ${guesses.join(' ')} }`);
    const outcomes = Object.values(data).map(({ __typename }) => __typename);
    expect(outcomes).toEqual([...Array(5).fill('SignInRefused'), ...Array(5).fill('TooManyAttempts')]);
  });

  it('waits longer each time, and says how long', async () => {
    const stranger = browser('192.0.2.1');
    for (let i = 0; i < 5; i++) expect((await stranger.signIn('wrong')).__typename).toBe('SignInRefused');
    const waits: number[] = [];
    for (let i = 0; i < 4; i++) {
      const { retryAfterSeconds = 0 } = await stranger.signIn('wrong');
      waits.push(retryAfterSeconds);
      await pass(retryAfterSeconds);
      expect((await stranger.signIn('wrong')).__typename).toBe('SignInRefused');
    }
    expect(waits).toEqual([1, 2, 4, 8]);
    expect((await stranger.signIn(PASSWORD)).message).toMatch(
      /^There were several wrong attempts.*1\d seconds/,
    );
  });

  it('admits no more than it says of 300 attempts, 50 at once', async () => {
    const limiter = api.app.get(AttemptLimiter, { strict: false });
    const admitted = async (accountOf: (i: number) => string, addressOf: (i: number) => string) => {
      let next = 0;
      let count = 0;
      const attemptOnAndOn = async () => {
        while (next < 300) {
          const i = next++;
          const device = { token: undefined, set: () => undefined };
          const admission = await limiter.admit(accountOf(i), { address: addressOf(i), device });
          if (admission.admitted) count += 1;
        }
      };
      const start = performance.now();
      await Promise.all(Array.from({ length: 50 }, attemptOnAndOn));
      // Waits of 1, 2, 4 … seconds: on a slow machine some are over before the last attempt is made.
      return { count, waitedFor: Math.ceil(Math.log2((performance.now() - start) / 1_000 + 1)) };
    };
    const onOneAccount = await admitted(
      () => 'one@account.example',
      (i) => `10.0.${i >> 8}.${i & 255}`,
    );
    expect(onOneAccount.count).toBeGreaterThanOrEqual(5);
    expect(onOneAccount.count).toBeLessThanOrEqual(5 + onOneAccount.waitedFor);
    for (const address of [() => '192.0.2.9', (i: number) => `2001:db8:1:2::${(i + 1).toString(16)}`]) {
      await sql('truncate sign_in_limit');
      const fromOneAddress = await admitted((i) => `account-${i}@example.example`, address);
      expect(fromOneAddress.count).toBeGreaterThanOrEqual(20);
      // One failure of an address is forgotten in a minute: that may let one more through.
      expect(fromOneAddress.count).toBeLessThanOrEqual(21 + fromOneAddress.waitedFor);
    }
    const mapped = (i: number) => `::ffff:198.51.100.${i % 250}`;
    expect((await admitted((i) => `mapped-${i}@example.example`, mapped)).count).toBe(300);
  }, 90_000);

  it('is forgotten in time', async () => {
    const stranger = browser('192.0.2.1');
    for (let i = 0; i < 4; i++) await stranger.signIn('wrong');
    await pass(4 * 3_600);
    for (let i = 0; i < 5; i++) expect((await stranger.signIn('wrong')).__typename).toBe('SignInRefused');
    await pass(40 * 24 * 3_600);
    await browser('192.0.2.2').signIn('wrong', 'viewer@north.example');
    expect(await sql('select from sign_in_limit')).toHaveLength(2);
  });
});

describe('a stranger who hammers the account', () => {
  it('does not keep out the owner on a device that signed in before', async () => {
    const home = browser('203.0.113.5');
    expect((await home.signIn(PASSWORD)).__typename).toBe('Me');
    home.cookies.delete('__Host-cw');
    await hammer('192.0.2.1');
    expect((await home.signIn(PASSWORD)).__typename).toBe('Me');
    // Nor behind the same address, as in one office.
    const office = browser('192.0.2.1');
    office.cookies.set('__Host-cw-device', home.cookies.get('__Host-cw-device') ?? '');
    expect((await office.signIn(PASSWORD)).__typename).toBe('Me');
    // And the owner's success is none of the stranger's.
    expect((await browser('192.0.2.1').signIn('guess')).__typename).toBe('TooManyAttempts');
  });

  it('keeps the owner on a new device waiting for a quarter of an hour at most, however long it goes on', async () => {
    await hammer('192.0.2.1');
    const phone = browser('203.0.113.5');
    const first = await phone.signIn(PASSWORD);
    expect(first.__typename).toBe('TooManyAttempts');
    expect(first.retryAfterSeconds).toBeLessThanOrEqual(900);
    let waited = 0;
    let outcome = first;
    while (outcome.__typename !== 'Me' && waited < 1_000) {
      await pass(100);
      waited += 100;
      // The stranger, on ever new addresses, is faster every time.
      await browser(`198.51.100.${waited / 10}`).signIn('guess');
      await browser('192.0.2.1').signIn('guess');
      outcome = await phone.signIn(PASSWORD);
    }
    expect(outcome.__typename).toBe('Me');
    expect(waited).toBeLessThanOrEqual(900);
  });

  it('is told to the owner: in the audit log with address and device, and at the next sign-in until it was read', async () => {
    for (let i = 0; i < 6; i++) await browser('192.0.2.1').signIn('wrong');
    const events = await sql<{ action: string; detail: object; address: string }>(
      'select action, detail, address from audit_event where actor_id = $1 order by at',
      [world.people.lead.id],
    );
    expect(events.map(({ action }) => action)).toEqual([
      ...Array(5).fill('SIGN_IN_REFUSED'),
      'SIGN_IN_LOCKED',
    ]);
    expect(events.at(-1)).toMatchObject({
      address: '192.0.2.1',
      detail: { knownDevice: false, seconds: 1 },
    });
    const told = await sql<{ kind: string; subject_id: string }>(
      'select kind, subject_id from outgoing_mail',
    );
    expect(told).toEqual([{ kind: 'LOCK_OUT', subject_id: world.people.lead.id }]);

    // Once: the waits that follow are not mailed, though the mail has long gone out.
    await sql(`update outgoing_mail set state = 'SENT', sent_at = now()`);
    for (let i = 0; i < 2; i++) {
      await pass(900);
      await browser('192.0.2.1').signIn('wrong');
    }
    expect(await sql('select 1 from outgoing_mail')).toHaveLength(1);

    await pass(900);
    const home = browser('203.0.113.5');
    expect((await home.signIn(PASSWORD)).lockedOutAt).not.toBeNull();
    const cookie = `__Host-cw=${home.cookies.get('__Host-cw')}`;
    const { data } = await api.post<object>({ cookie }, 'mutation { dismissLockOutNotice { lockedOutAt } }');
    expect(data).toEqual({ dismissLockOutNotice: { lockedOutAt: null } });
  });
});

describe('a device', () => {
  it('is a cookie of this host alone, which scripts cannot read, kept as a hash', async () => {
    const answer = await api.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: SIGN_IN, variables: { input: { email: LEAD, password: PASSWORD } } },
    });
    const cookie = answer.cookies.find(({ name }) => name === '__Host-cw-device');
    expect(cookie).toMatchObject({
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: 34_560_000,
    });
    expect(
      await sql(`select from device where token_hash = sha256(convert_to($1, 'UTF8'))`, [cookie?.value]),
    ).toHaveLength(1);
  });

  it('is held up by its own failures', async () => {
    const home = browser('203.0.113.5');
    await home.signIn(PASSWORD);
    for (let i = 0; i < 5; i++) expect((await home.signIn('wrong')).__typename).toBe('SignInRefused');
    expect((await home.signIn('wrong')).__typename).toBe('TooManyAttempts');
    expect((await browser('203.0.113.6').signIn(PASSWORD)).__typename).toBe('Me');
  });

  it('is known to those who signed in on it, all of them, and to nobody else', async () => {
    const shared = browser('203.0.113.5');
    await shared.signIn(PASSWORD);
    await shared.signIn(PASSWORD, 'viewer@north.example');
    expect(await sql('select from device')).toHaveLength(2);
    expect(await sql('select distinct token_hash from device')).toHaveLength(1);
    await hammer('192.0.2.1');
    expect((await shared.signIn(PASSWORD)).__typename).toBe('Me');
    const other = browser('203.0.113.5');
    other.cookies.set('__Host-cw-device', shared.cookies.get('__Host-cw-device') ?? '');
    // To the account of somebody who never signed in on it, it is any device: it waits as all do.
    await hammer('192.0.2.1', 'approver@north.example');
    expect((await other.signIn(PASSWORD, 'approver@north.example')).__typename).toBe('TooManyAttempts');
  });

  it('that was planted is worth nothing to who planted it', async () => {
    const thief = browser('192.0.2.1');
    await thief.signIn(PASSWORD, 'viewer@north.example');
    const planted = thief.cookies.get('__Host-cw-device') ?? '';
    const victim = browser('203.0.113.5');
    victim.cookies.set('__Host-cw-device', planted);
    await victim.signIn(PASSWORD);
    expect(victim.cookies.get('__Host-cw-device')).not.toBe(planted);
    await hammer('192.0.2.7');
    expect((await thief.signIn('wrong')).__typename).toBe('TooManyAttempts');
  });

  it('is a stranger again after 400 days', async () => {
    const home = browser('203.0.113.5');
    await home.signIn(PASSWORD);
    await sql(`update device set last_used_at = now() - interval '401 days'`);
    await hammer('192.0.2.1');
    expect((await home.signIn(PASSWORD)).__typename).toBe('TooManyAttempts');
  });
});

describe('many accounts from one address', () => {
  it('are held up together, and nobody elsewhere is', async () => {
    const stranger = browser('192.0.2.1');
    for (let i = 0; i < 20; i++) await stranger.signIn('spring2026', `somebody-${i}@north.example`);
    const next = await stranger.signIn('spring2026');
    expect(next.__typename).toBe('TooManyAttempts');
    expect((await browser('203.0.113.5').signIn(PASSWORD)).__typename).toBe('Me');
    const locked = await sql<{ detail: object; subject_id: string }>(
      `select subject_id, detail from audit_event where action = 'ADDRESS_LOCKED' and actor_id is null`,
    );
    expect(locked).toEqual([{ subject_id: '192.0.2.1', detail: { seconds: 1 } }]);
  });

  it('that sign in rightly are no failures: one office behind one address', async () => {
    const people = ['lead', 'contributor', 'approver', 'viewer'].map((name) => `${name}@north.example`);
    for (let day = 0; day < 10; day++)
      for (const email of people) {
        expect((await browser('203.0.113.5').signIn(PASSWORD, email)).__typename).toBe('Me');
      }
  });
});
