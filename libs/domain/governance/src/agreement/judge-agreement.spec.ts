import { describe, expect, it } from '@jest/globals';
import type { AgreementAuthority, AgreementDecision, Decided } from './agreement-decision.js';
import { ruleFor, type AgreementRule } from './agreement-rule.js';
import { givesWay, stepsOfDocument } from './document-step.js';
import { judgeAgreement } from './judge-agreement.js';

const SIGNERS = [
  { municipalityId: 'a', population: 100 },
  { municipalityId: 'b', population: 200 },
  { municipalityId: 'c', population: 300 },
  { municipalityId: 'd', population: 900 },
];

const NAMED = { byLaw: '2026-04', resolution: 'R-12', resolvedOn: '2026-03-01' };
const decided = (
  municipalityId: string,
  decision: AgreementDecision,
  authority: AgreementAuthority = 'COUNCIL',
  more: Partial<Decided> = {},
): Decided => ({ municipalityId, decision, authority, ...NAMED, ...more });
const agree = (municipalityId: string, authority?: AgreementAuthority, more?: Partial<Decided>) =>
  decided(municipalityId, 'AGREE', authority, more);

describe('how far a version is agreed to', () => {
  it.each<[string, AgreementRule, Decided[], string]>([
    ['nobody', 'UNANIMITY', [], 'IN_REVIEW'],
    ['all by council', 'UNANIMITY', ['a', 'b', 'c', 'd'].map((id) => agree(id)), 'IN_FORCE'],
    [
      'all, one as staff',
      'UNANIMITY',
      [agree('a', 'STAFF'), ...['b', 'c', 'd'].map((id) => agree(id))],
      'AGREED',
    ],
    ['all, by delegation', 'UNANIMITY', ['a', 'b', 'c', 'd'].map((id) => agree(id, 'DELEGATED')), 'IN_FORCE'],
    [
      'all, one by a by-law without name',
      'UNANIMITY',
      [agree('a', 'DELEGATED', { byLaw: '' }), ...['b', 'c', 'd'].map((id) => agree(id))],
      'AGREED',
    ],
    [
      'all, one by a resolution without a day',
      'UNANIMITY',
      [agree('a', 'COUNCIL', { resolvedOn: null }), ...['b', 'c', 'd'].map((id) => agree(id))],
      'AGREED',
    ],
    [
      'three, and one objects',
      'UNANIMITY',
      [...['a', 'b', 'c'].map((id) => agree(id)), decided('d', 'OBJECT')],
      'IN_REVIEW',
    ],
    [
      'three, and one sends back',
      'UNANIMITY',
      [...['a', 'b', 'c'].map((id) => agree(id)), decided('d', 'SEND_BACK')],
      'IN_REVIEW',
    ],
    [
      'three, and one objects',
      'TWO_THIRDS',
      [...['a', 'b', 'c'].map((id) => agree(id)), decided('d', 'OBJECT')],
      'IN_FORCE',
    ],
    ['two of four', 'TWO_THIRDS', ['a', 'b'].map((id) => agree(id)), 'IN_REVIEW'],
    ['two of four', 'SIMPLE_MAJORITY', ['a', 'b'].map((id) => agree(id)), 'IN_REVIEW'],
    ['three of four', 'SIMPLE_MAJORITY', ['a', 'b', 'c'].map((id) => agree(id, 'STAFF')), 'AGREED'],
    [
      'three with less than half of the people',
      'DOUBLE_MAJORITY',
      ['a', 'b', 'c'].map((id) => agree(id)),
      'IN_REVIEW',
    ],
    ['three with more', 'DOUBLE_MAJORITY', ['a', 'b', 'd'].map((id) => agree(id)), 'IN_FORCE'],
    [
      'one that objected first',
      'SIMPLE_MAJORITY',
      [decided('c', 'OBJECT'), ...['a', 'b', 'c'].map((id) => agree(id))],
      'IN_FORCE',
    ],
    [
      'one that objected after',
      'SIMPLE_MAJORITY',
      [...['a', 'b', 'c'].map((id) => agree(id)), decided('c', 'OBJECT')],
      'IN_REVIEW',
    ],
    ['others than are asked', 'SIMPLE_MAJORITY', ['x', 'y', 'z'].map((id) => agree(id)), 'IN_REVIEW'],
  ])('%s by %s', (_, rule, decisions, status) => {
    expect(judgeAgreement(rule, SIGNERS, decisions)).toBe(status);
  });

  it('takes as much of the population as the charter says', () => {
    const three = ['a', 'b', 'c'].map((id) => agree(id));
    expect(judgeAgreement('DOUBLE_MAJORITY', SIGNERS, three, 40)).toBe('IN_FORCE');
    expect(judgeAgreement('DOUBLE_MAJORITY', SIGNERS, three, 40.01)).toBe('IN_REVIEW');
  });

  it('takes all where a population is not known', () => {
    const unknown = SIGNERS.map((signer) => ({ ...signer, population: null }));
    const three = ['a', 'b', 'd'].map((id) => agree(id));
    expect(judgeAgreement('DOUBLE_MAJORITY', unknown, three)).toBe('IN_REVIEW');
    expect(judgeAgreement('DOUBLE_MAJORITY', unknown, [...three, agree('c')])).toBe('IN_FORCE');
  });

  it('is never reached by nobody', () => {
    expect(judgeAgreement('UNANIMITY', [], [])).toBe('IN_REVIEW');
  });
});

describe('the rule', () => {
  const both = { en: '', fr: '' };
  const template = {
    clauses: [{ choices: [{ id: 'ruleBudget', usual: 'doubleMajority', question: both, options: [] }] }],
  } as unknown as Parameters<typeof ruleFor>[2];
  const charter = (choices: Record<string, string>, values = {}) => ({ choices, values });

  it('of a charter is that all agree, and of all else without one', () => {
    expect(ruleFor('CHARTER', charter({}), template).rule).toBe('UNANIMITY');
    expect(ruleFor('SLA', null, template).rule).toBe('UNANIMITY');
  });

  it('of others is what the charter says of their class, or what is usual in it', () => {
    expect(ruleFor('SLA', charter({ ruleBudget: 'twoThirds' }), template).rule).toBe('TWO_THIRDS');
    expect(ruleFor('COSTING', charter({}, { populationPct: '40' }), template)).toEqual({
      rule: 'DOUBLE_MAJORITY',
      populationPct: '40',
    });
    expect(ruleFor('REQUIREMENTS', charter({ ruleOperations: 'consensus' }), template).rule).toBe(
      'UNANIMITY',
    );
    expect(ruleFor('REQUIREMENTS', charter({}), template).rule).toBe('UNANIMITY');
  });
});

describe('a document', () => {
  it('that is in force is revised, and one that is not sent is not decided on', () => {
    expect(stepsOfDocument('IN_FORCE')).toEqual(['REVISE']);
    expect(stepsOfDocument('DRAFT')).not.toContain('DECIDE');
    expect(stepsOfDocument('SUPERSEDED')).toEqual([]);
  });

  it('stays in force until its revision is', () => {
    expect(givesWay('IN_FORCE', 'IN_REVIEW')).toBe(false);
    expect(givesWay('IN_FORCE', 'AGREED')).toBe(false);
    expect(givesWay('IN_FORCE', 'IN_FORCE')).toBe(true);
    expect(givesWay('AGREED', 'AGREED')).toBe(true);
    expect(givesWay('IN_REVIEW', 'IN_REVIEW')).toBe(true);
    expect(givesWay('SUPERSEDED', 'IN_FORCE')).toBe(false);
  });
});
