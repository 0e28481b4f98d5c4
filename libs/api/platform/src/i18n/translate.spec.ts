import { describe, expect, it } from '@jest/globals';
import './platform-messages.js';
import { preferredLocale, registerMessages, translate } from './translate.js';

describe('translate', () => {
  registerMessages('spec', {
    en: { greeting: 'Hello <b>{{name}}</b>', wait_one: 'a minute', wait_other: '{{count}} minutes' },
    fr: {
      greeting: 'Bonjour <b>{{name}}</b>',
      wait_one: 'une minute',
      wait_many: 'x',
      wait_other: '{{count}} minutes',
    },
  });

  it('speaks both languages, with plurals, and escapes nothing', () => {
    expect(translate('en', 'spec:greeting', { name: 'A & B' })).toBe('Hello <b>A & B</b>');
    expect(translate('fr', 'spec:greeting', { name: 'Ève' })).toBe('Bonjour <b>Ève</b>');
    expect([1, 2].map((count) => translate('en', 'spec:wait', { count }))).toEqual(['a minute', '2 minutes']);
  });

  it('knows messages that come after they were asked for, each language its own', () => {
    expect(translate('en', 'late:word')).toBe('word');
    registerMessages('late', { en: { word: 'late' }, fr: { word: 'tard' } });
    for (let turn = 0; turn < 2; turn++) {
      expect(translate('en', 'late:word')).toBe('late');
      expect(translate('fr', 'late:word')).toBe('tard');
    }
  });

  it('refuses messages that one of the languages lacks', () => {
    expect(() => registerMessages('half', { en: { a: { b: 'x', c: 'y' } }, fr: { a: { b: 'x' } } })).toThrow(
      'a.c',
    );
    expect(() => registerMessages('half', { en: {}, fr: { only: 'x' } })).toThrow('only');
  });

  it('knows a message for every code of error', () => {
    for (const code of [
      'NOT_FOUND',
      'UNAUTHENTICATED',
      'PASSWORD_NEEDED',
      'INVALID_INPUT',
      'CONFLICT',
      'INTERNAL',
    ])
      for (const locale of ['en', 'fr'] as const)
        expect(translate(locale, `platform:error.${code}`, { id: '1' })).not.toContain('error.');
  });
});

describe('preferredLocale', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['en-CA,fr-CA;q=0.9', 'en'],
    ['fr-CA, en;q=0.8', 'fr'],
    ['fr;q=0.2, en;q=0.8', 'en'],
    ['de, fr;q=0.5', 'fr'],
    ['de', 'en'],
    ['fr;q=x', 'en'],
  ])('of %j is %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
