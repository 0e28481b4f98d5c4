import { describe, expect, test } from '@jest/globals';
import { requirement } from '../../testing/requirement.js';
import { lintRequirement } from './lint-requirement.js';
import type { Requirement } from './requirement.js';

const EN = 'The solution shall show it.';
const FR = 'La solution doit l’afficher.';
const GIVEN = { en: 'a file', fr: 'un dossier' };
/** What was found, with the words it was found at. */
const found = (statement: Partial<Requirement['statement']>, change: Partial<Requirement> = {}) => {
  const whole = { en: EN, fr: FR, ...statement };
  return lintRequirement(requirement({ ...change, statement: whole })).map(
    ({ rule, language, start, end }) =>
      language === null
        ? rule
        : `${rule} ${language} “${whole[language].normalize('NFC').slice(start, end)}”`,
  );
};

test('a plain requirement is left alone', () => {
  expect(found({})).toEqual([]);
});

describe('exactly one shall, doit', () => {
  test.each([
    [{ en: 'The solution shows it.' }, ['NO_SHALL en “”']],
    [{ en: '' }, ['NO_SHALL en “”']],
    [{ fr: 'La solution l’affiche.' }, ['NO_SHALL fr “”']],
    [{ en: 'It shall show it and shall print it.' }, ['SEVERAL_SHALL en “shall”']],
    [{ fr: 'Elle doit l’afficher et les pages doivent suivre.' }, ['SEVERAL_SHALL fr “doivent”']],
    // Within another word it is none.
    [{ en: 'A shallow list shall do.' }, []],
    [{ fr: 'Le doit-avoir doit suivre.' }, ['SEVERAL_SHALL fr “doit”']],
    [{ en: 'It SHALL show it.' }, []],
  ])('%j', (statement, expected) => {
    expect(found(statement)).toEqual(expected);
  });
});

describe('vague words', () => {
  test.each([
    [{ en: 'It shall be easy, fast and user-friendly.' }, ['easy', 'fast', 'user-friendly']],
    [{ en: 'It shall log in as needed, etc.' }, ['as needed', 'etc']],
    [{ en: 'It shall list holidays, including but not limited to Sundays.' }, ['but not limited to']],
    [{ en: 'It shall show breakfast and a fewer number.' }, []],
    [
      { fr: 'Elle doit être conviviale et répondre rapidement, au besoin.' },
      ['conviviale', 'rapidement', 'au besoin'],
    ],
    [{ fr: 'Elle doit lister les jours, sans s’y limiter.' }, ['sans s’y limiter']],
    [{ fr: 'Elle doit suivre la\u00a0fine pointe, à\u00a0déterminer.' }, ['à\u00a0déterminer']],
    // Accents written as marks of their own, and words that only begin alike.
    [{ fr: 'Elle doit donner un accès ade\u0301quat.' }, ['adéquat']],
    [{ fr: 'Elle doit gérer l’inefficacité et les simplifications.' }, []],
  ])('%j', (statement, expected) => {
    const [language] = Object.keys(statement);
    expect(found(statement)).toEqual(expected.map((word) => `VAGUE_WORD ${language} “${word}”`));
  });
});

test.each([
  [{ en: 'It shall print and/or mail it.' }, 'en “and/or”'],
  [{ en: 'It shall print and / or mail it.' }, 'en “and / or”'],
  [{ fr: 'Elle doit l’imprimer et/ou l’envoyer.' }, 'fr “et/ou”'],
])('%j', (statement, place) => {
  expect(found(statement)).toEqual([`AND_OR ${place}`]);
});

describe('a quality requirement', () => {
  const quality = (en: string, fr: string) => found({ en, fr }, { type: 'QUALITY' });

  test.each([
    ['It shall answer within 2 s.', 'Elle doit répondre en 2 s.'],
    ['It shall be there 99.9% of the month.', 'Elle doit être là 99,9\u00a0% du mois.'],
    ['It shall carry 120,000 users.', 'Elle doit porter 120 000 utilisateurs.'],
    ['It shall be patched within 14 calendar days.', 'Elle doit être corrigée en 14 jours.'],
    ['It shall meet WCAG 2.2, level AA.', 'Elle doit respecter WCAG 2.2, niveau AA.'],
    ['It shall cost at most $500.', 'Elle doit coûter au plus 500 $.'],
  ])('measures: %s', (en, fr) => {
    expect(quality(en, fr)).toEqual([]);
  });

  test.each([
    ['It shall answer at once.', 'Elle doit répondre aussitôt.'],
    ['It shall follow version 3.', 'Elle doit suivre la version 3.'],
    ['It shall last 5 generations.', 'Elle doit durer 5 générations.'],
    ['It shall follow annex 3 b.', 'Elle doit suivre l’annexe 3 d’une norme.'],
  ])('measures nothing: %s', (en, fr) => {
    expect(quality(en, fr)).toEqual(['NO_NUMBER_WITH_UNIT en “”', 'NO_NUMBER_WITH_UNIT fr “”']);
  });

  test('alone needs a number', () => {
    expect(found({}, { type: 'LEGAL' })).toEqual([]);
  });
});

describe('a Must', () => {
  const acceptance = { given: GIVEN, when: GIVEN, then: GIVEN };

  test.each([
    [{}, ['MUST_WITHOUT_ACCEPTANCE', 'MUST_WITHOUT_VERIFICATION']],
    [{ acceptance }, ['MUST_WITHOUT_VERIFICATION']],
    [{ verification: 'TEST' as const }, ['MUST_WITHOUT_ACCEPTANCE']],
    [{ acceptance, verification: 'TEST' as const }, []],
    [
      { acceptance: { ...acceptance, then: { en: 'seen', fr: ' ' } }, verification: 'TEST' as const },
      ['MUST_WITHOUT_ACCEPTANCE'],
    ],
  ])('with %j', (change, expected) => {
    expect(found({}, { agreedPriority: 'MUST', ...change })).toEqual(expected);
    expect(found({}, { agreedPriority: 'SHOULD', ...change })).toEqual([]);
  });
});

test.each([
  ['words', 'fast '.repeat(20_000)],
  ['spaces', `and${' '.repeat(100_000)}or shall`],
  ['digits', '1'.repeat(100_000)],
  ['parted digits', '1,1.'.repeat(25_000)],
  ['half phrases', 'as far as as soon as '.repeat(5_000)],
  ['letters', 'a'.repeat(100_000)],
  ['accents', 'e\u0301'.repeat(50_000)],
  ['slashes', 'and / '.repeat(17_000)],
])('a text of 100,000 characters is read in a moment: %s', (_, text) => {
  const before = performance.now();
  lintRequirement(requirement({ type: 'QUALITY', statement: { en: text, fr: text } }));
  // Some tens of milliseconds; a pattern that goes back and forth would take minutes.
  expect(performance.now() - before).toBeLessThan(5_000);
});
