import { isDomain } from '@commonworks/access';
import { describe, expect, it } from '@jest/globals';
import { demoConsortia } from './demo-consortia.js';
import { demoPeople } from './demo-people.js';
import { emailDomain } from './email-domain.js';

describe('the domain of a municipality of the demo', () => {
  it.each([
    ['City of Lethbridge', 'lethbridge.example'],
    ['Regional Municipality of Wood Buffalo', 'wood-buffalo.example'],
    ['City of St. Albert', 'st-albert.example'],
    ['Leduc County', 'leduc-county.example'],
  ])('of the %s is %s', (name, domain) => {
    expect(emailDomain(name)).toBe(domain);
  });

  it('is one that can be bound, for each of them', () => {
    const names = demoConsortia().flatMap(({ municipalities }) => municipalities.map(({ name }) => name));
    expect(names.map(emailDomain).filter((domain) => !isDomain(domain))).toEqual([]);
  });

  it('is that of the people whom the demo has there', () => {
    for (const { email, municipality } of demoPeople)
      if (municipality) expect(email).toMatch(new RegExp(`@${emailDomain(municipality)}$`));
  });
});
