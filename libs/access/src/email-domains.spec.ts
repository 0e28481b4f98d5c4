import { describe, expect, it } from '@jest/globals';
import { isDomain, isOutside, normaliseDomain } from './email-domains.js';

describe('an address', () => {
  it.each([
    ['clerk@alder.example', ['alder.example'], false],
    ['clerk@it.alder.example', ['alder.example'], false],
    ['clerk@notalder.example', ['alder.example'], true],
    ['clerk@alder.example.other', ['alder.example'], true],
    ['clerk@birch.example', ['alder.example', 'birch.example'], false],
    ['clerk@birch.example', [], false],
  ])('%s is outside %j: %s', (email, domains, outside) => {
    expect(isOutside(email, domains)).toBe(outside);
  });
});

describe('a domain', () => {
  it.each([' Alder.Example ', '@alder.example'])('%j is compared as alder.example', (domain) => {
    expect(normaliseDomain(domain)).toBe('alder.example');
  });

  it.each(['alder', 'clerk@alder.example', '', 'a b.example', '.example', 'x'.repeat(251) + '.ca'])(
    '%j is none',
    (domain) => expect(isDomain(domain)).toBe(false),
  );
});
