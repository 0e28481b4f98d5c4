import { describe, expect, it } from '@jest/globals';
import type { Field } from '../template/field.js';
import { NOTHING_WRITTEN, settleField, settleFields, type KnownFacts } from './settle-fields.js';
import type { GovernanceTemplate } from '../template/template.js';

const both = (text: string) => ({ en: text, fr: text });
const SCOPE: Field = { id: 'scope', label: both('Scope'), type: 'LONG_TEXT', source: 'SCOPE_IN' };
const DAYS: Field = { id: 'days', label: both('Days'), type: 'NUMBER', usual: 30 };
const LEGAL: Field = {
  id: 'legal',
  label: both('Name'),
  type: 'NAME',
  ofEachMember: true,
  source: 'MEMBER_NAME',
};
const KNOWN: KnownFacts = {
  values: { SCOPE_IN: both('Permits') },
  ofMembers: { a: { MEMBER_NAME: 'North' } },
};
const NOTHING: KnownFacts = { values: {}, ofMembers: {} };

describe('the value of a field', () => {
  it.each([
    [
      'what was written',
      SCOPE,
      { ...NOTHING_WRITTEN, values: { scope: both('Mine') } },
      KNOWN,
      both('Mine'),
      'WRITTEN',
    ],
    ['what its source says', SCOPE, NOTHING_WRITTEN, KNOWN, both('Permits'), 'SOURCE'],
    ['the usual one', DAYS, NOTHING_WRITTEN, KNOWN, 30, 'USUAL'],
    ['none', SCOPE, NOTHING_WRITTEN, NOTHING, null, 'NONE'],
  ] as const)('is %s', (_, field, written, known, value, origin) => {
    expect(settleField(field, written, known)).toEqual({ value, origin });
  });

  it('is one name for both languages where its source knows one, and one text where one is asked for', () => {
    const known = { ...NOTHING, values: { SCOPE_IN: 'Permits' } };
    expect(settleField(SCOPE, NOTHING_WRITTEN, known).value).toEqual(both('Permits'));
    const name: Field = { ...SCOPE, type: 'NAME' };
    expect(settleField(name, NOTHING_WRITTEN, KNOWN).value).toBe('Permits');
  });

  it('of each member is its own', () => {
    const written = { ...NOTHING_WRITTEN, ofMembers: { legal: { b: 'Town of South' } } };
    const template = { clauses: [{ fields: [SCOPE, DAYS, LEGAL] }] } as unknown as GovernanceTemplate;
    const members = ['a', 'b', 'c'].map((id) => ({
      id,
      name: id,
      standing: 'MEMBER' as const,
      population: null,
    }));
    expect(settleFields(template, members, written, KNOWN)).toEqual({
      values: { scope: both('Permits'), days: 30 },
      ofMembers: { legal: { a: 'North', b: 'Town of South' } },
    });
  });
});
