import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { requirement } from '../../testing/requirement.js';
import { canonicalAgreement, type AgreementContent } from './canonical-agreement.js';

const hashOf = (content: AgreementContent): string =>
  createHash('sha256').update(canonicalAgreement(content), 'utf8').digest('hex');

const NORTH = { id: 'a', name: 'North', standing: 'MEMBER', population: 8400 } as const;
const SOUTH = { id: 'b', name: 'South', standing: 'MEMBER', population: null } as const;
const SLA = { kind: 'SLA', title: 'Support', version: 2, hash: 'b'.repeat(64) } as const;
const CHARTER: AgreementContent = {
  kind: 'CHARTER',
  templateVersion: '1.0',
  title: 'Charter of the group',
  en: { clauses: [{ id: 'parties', text: 'North pays $1,234.50 within 30 days.' }] },
  fr: { clauses: [{ id: 'parties', text: 'North paie 1 234,50 $ dans les 30 jours.' }] },
  members: [NORTH, SOUTH],
  filling: {
    level: 'SYSTEM',
    province: 'AB',
    values: { days: 30, scope: { en: 'Permits', fr: 'Permis' } },
    ofMembers: { legalName: { a: 'Town of North', b: 'Town of South' } },
    choices: { legal: 'memorandum' },
    leftOut: ['staff', 'assets'],
    rewritten: {},
  },
  law: { privacy: { en: 'POPA', fr: 'POPA' } },
  schedules: [SLA],
};

/** Each place of a tree where a text or a number stands. */
function* leaves(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* leaves(each, [...path, key]);
  else if (value !== null) yield path;
}

function changed(
  value: unknown,
  [first, ...rest]: readonly string[],
  change: (leaf: unknown) => unknown,
): unknown {
  if (first === undefined) return change(value);
  const part = (value as Record<string, unknown>)[first];
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[first] = changed(part, rest, change);
  return copy;
}

const SPECIFICATION: AgreementContent = {
  ...CHARTER,
  kept: {
    requirements: [
      requirement({ priorities: { a: 'MUST' }, agreedPriority: 'MUST', parents: ['REQ-PAY-002'] }),
      requirement({ id: 'REQ-PAY-002', verification: 'TEST' }),
    ],
  },
};

const PLACES = [...leaves(SPECIFICATION)];

function shuffled(value: unknown, orders: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, orders));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, each]) => [Number(orders.next().value), key, shuffled(each, orders)] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, key, each]) => [key, each]));
}

describe('the hash of what members agree to', () => {
  it('is another for any other text or number, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACES),
        fc.string({ minLength: 1 }),
        fc.integer({ min: 1 }),
        (path, text, number) => {
          const other = changed(SPECIFICATION, path, (leaf) =>
            typeof leaf === 'number' ? leaf + number : `${String(leaf)}${text}`,
          );
          expect(hashOf(other as AgreementContent)).not.toBe(hashOf(SPECIFICATION));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is another for one digit in French alone', () => {
    const other = {
      ...CHARTER,
      fr: { clauses: [{ id: 'parties', text: 'North paie 1 234,51 $ dans les 30 jours.' }] },
    };
    expect(hashOf(other)).not.toBe(hashOf(CHARTER));
  });

  it.each<[string, Partial<AgreementContent>]>([
    ['a clause less', { en: { clauses: [] } }],
    ['a member less', { members: [NORTH] }],
    ['a schedule less', { schedules: [] }],
    ['a clause put back', { filling: { ...CHARTER.filling, leftOut: ['staff'] } }],
    ['requirements beside it', SPECIFICATION],
    ['a choice that is made though it is the usual one', { filling: { ...CHARTER.filling, choices: {} } }],
  ])('is another for %s', (_, more) => {
    expect(hashOf({ ...CHARTER, ...more })).not.toBe(hashOf(CHARTER));
  });

  it('is the same in whatever order keys stand', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer()), (orders) => {
        expect(hashOf(shuffled(CHARTER, orders[Symbol.iterator]()) as AgreementContent)).toBe(
          hashOf(CHARTER),
        );
      }),
    );
  });

  it('is the same in whatever order members, clauses left out and schedules come', () => {
    const more = { ...SLA, title: 'Other', hash: 'c'.repeat(64) };
    const both = { ...CHARTER, schedules: [SLA, more] };
    expect(
      hashOf({
        ...both,
        members: [SOUTH, NORTH],
        schedules: [more, SLA],
        filling: { ...CHARTER.filling, leftOut: ['assets', 'staff'] },
      }),
    ).toBe(hashOf(both));
  });

  it('is the same in whatever order requirements come', () => {
    const { requirements = [] } = SPECIFICATION.kept ?? {};
    expect(hashOf({ ...SPECIFICATION, kept: { requirements: requirements.toReversed() } })).toBe(
      hashOf(SPECIFICATION),
    );
  });

  it('is the same however a letter is composed', () => {
    const written = (title: string) => hashOf({ ...CHARTER, title });
    expect(written('Entente\u0301')).toBe(written('Entent\u00E9'));
  });

  it('stays what it is, for a recipe once published is one for good', () => {
    expect(canonicalAgreement(CHARTER)).toBe(
      '{"en":{"clauses":[{"id":"parties","text":"North pays $1,234.50 within 30 days."}]},"filling":{"choices":{"legal":"memorandum"},"leftOut":["assets","staff"],"level":"SYSTEM","ofMembers":{"legalName":{"a":"Town of North","b":"Town of South"}},"province":"AB","rewritten":{},"values":{"days":30,"scope":{"en":"Permits","fr":"Permis"}}},"fr":{"clauses":[{"id":"parties","text":"North paie 1 234,50 $ dans les 30 jours."}]},"kind":"CHARTER","law":{"privacy":{"en":"POPA","fr":"POPA"}},"members":[{"id":"a","name":"North","population":8400,"standing":"MEMBER"},{"id":"b","name":"South","population":null,"standing":"MEMBER"}],"recipe":"commonworks-agreement-1","schedules":[{"hash":"' +
        'b'.repeat(64) +
        '","kind":"SLA","title":"Support","version":2}],"templateVersion":"1.0","title":"Charter of the group"}',
    );
  });

  it.each<[string, unknown]>([
    ['a number that is none', Number.NaN],
    ['half of a surrogate pair', 'a\uD800'],
    ['two keys that are one', { '\u00E9': 1, 'e\u0301': 2 }],
  ])('is refused for %s', (_, law) => {
    expect(() => canonicalAgreement({ ...CHARTER, law })).toThrow('agreement');
  });
});
