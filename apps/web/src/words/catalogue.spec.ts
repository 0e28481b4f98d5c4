import { describe, expect, it } from '@jest/globals';
import { entriesOf } from '../../testing/entries.js';
import { saidTwice } from '../../testing/said-twice.js';
import { catalogues, terms } from '../../testing/sources.js';

const placeholders = (text: string): string =>
  [...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join();

/** The ways in which the two languages of a catalogue differ that a reader would meet. */
function differences(english: unknown, french: unknown): string[] {
  const en = entriesOf(english);
  const fr = entriesOf(french);
  const missing = [...en.keys()].filter((key) => !fr.has(key)).map((key) => `${key}: no French`);
  // French counts millions in a form of their own.
  const counterpart = (key: string) => (en.has(key) ? key : key.replace(/_many$/, '_other'));
  const orphaned = [...fr.keys()]
    .filter((key) => !en.has(counterpart(key)))
    .map((key) => `${key}: no English`);
  const uneven = [...fr].flatMap(([key, other]) => {
    const text = en.get(counterpart(key));
    if (text === undefined) return [];
    if ((text.trim() === '') !== (other.trim() === '')) return [`${key}: empty in one language`];
    return placeholders(text) === placeholders(other) ? [] : [`${key}: other placeholders`];
  });
  return [...missing, ...orphaned, ...uneven];
}

describe('the words of the product', () => {
  const all = (['web', 'api'] as const).flatMap((side) =>
    catalogues(side).map((catalogue) => ({ side, ...catalogue })),
  );

  it('are found in every part that speaks', () => {
    expect(all.map(({ side, name }) => `${side} ${name}`)).toEqual(
      expect.arrayContaining([
        ...['administration', 'home', 'identity', 'results', 'shell', 'ui', 'workbook'].map(
          (name) => `web ${name}`,
        ),
        ...['benchmark', 'campaign', 'identity', 'platform', 'workbook'].map((name) => `api ${name}`),
      ]),
    );
  });

  it.each([...all, { side: 'both', ...terms }])(
    'of $name ($side) are whole in English and in French',
    ({ en, fr }) => {
      expect(differences(en, fr)).toEqual([]);
    },
  );

  it('stand in one place each: one thing is called one thing', () => {
    const named = all.map(({ side, name, ...texts }) => ({ name: `${side} ${name}`, ...texts }));
    expect(saidTwice([...named, terms])).toEqual([]);
  });
});

describe('the comparison itself', () => {
  it('sees a key that one language lacks, at any depth', () => {
    expect(differences({ a: { b: 'x' } }, { a: {} })).toEqual(['a.b: no French']);
    expect(differences({}, { c: 'x' })).toEqual(['c: no English']);
  });

  it('sees a placeholder that was lost or renamed, and a text left empty', () => {
    expect(differences({ a: '{{count}} left' }, { a: '{{nombre}} restants' })).toHaveLength(1);
    expect(differences({ a: 'text' }, { a: ' ' })).toHaveLength(1);
    expect(differences({ a: '{{x}} of {{y}}' }, { a: '{{y}}, {{x}}' })).toEqual([]);
  });

  const catalogue = (name: string, en: object, fr: object) => ({ name, en, fr });

  it('sees the same words under two keys, of one catalogue or of two', () => {
    const twice = [catalogue('a', { x: 'Save', y: 'Save' }, { x: 'Enregistrer', y: 'Enregistrer' })];
    expect(saidTwice(twice)).toEqual(['“Save”: a:x and a:y']);
    const apart = [
      catalogue('a', { role: { LEAD: 'Lead' } }, { role: { LEAD: 'Responsable' } }),
      catalogue('b', { at: { LEAD: 'Lead' } }, { at: { LEAD: 'Chef' } }),
    ];
    expect(saidTwice(apart)).toEqual(['“Lead”: a:role.LEAD and b:at.LEAD']);
  });

  it('sees a sentence that is not the same in French', () => {
    const one = [catalogue('a', { x: 'Quote this number: {{id}}' }, { x: 'Citez : {{id}}' })];
    const other = [catalogue('b', { y: 'Quote this number: {{id}}' }, { y: 'Indiquez : {{id}}' })];
    expect(saidTwice([...one, ...other])).toHaveLength(1);
  });

  it('leaves alone a short word of two meanings, forms by number, references, and what has no words', () => {
    const open = [catalogue('a', { open: 'Open', OPEN: 'Open' }, { open: 'Ouvrir', OPEN: 'Ouverte' })];
    expect(saidTwice(open)).toEqual([]);
    const forms = { n_one: '{{count}} left', n_other: '{{count}} left' };
    expect(
      saidTwice([catalogue('a', forms, { n_one: 'reste {{count}}', n_other: 'restent {{count}}' })]),
    ).toEqual([]);
    const none = { x: '$t(ui:close)', y: '$t(ui:close)', z: '{{a}}.', w: '{{a}}.' };
    expect(saidTwice([catalogue('a', none, none)])).toEqual([]);
  });
});
