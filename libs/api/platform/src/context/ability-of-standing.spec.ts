import { describe, expect, it } from '@jest/globals';
import { permits, type Membership } from '@commonworks/access';
import { abilityOfStanding } from './ability-of-standing.js';

const own = (personId: string) => ({ personId, consortiaOfOwnMunicipalities: ['region'] });
const lead: Membership = { role: 'LEAD', municipalityId: 'north' };
const reads = (memberships: readonly Membership[], municipalityId: string) =>
  permits(abilityOfStanding(memberships, own('p')), 'read', 'Benchmark', { municipalityId });

describe('the ability of a standing', () => {
  it('is the same for the same standing, and made anew for another', () => {
    const first = abilityOfStanding([lead], own('p'));
    expect(abilityOfStanding([{ ...lead }], own('p'))).toBe(first);
    expect(abilityOfStanding([lead], own('q'))).not.toBe(first);
    expect(abilityOfStanding([lead], { ...own('p'), consortiaOfOwnMunicipalities: [] })).not.toBe(first);
  });

  it('follows a role that is given, moved or taken away', () => {
    expect([reads([lead], 'north'), reads([lead], 'south')]).toEqual([true, false]);
    expect(reads([{ ...lead, municipalityId: 'south' }], 'north')).toBe(false);
    expect(reads([{ ...lead, role: 'CONTRIBUTOR' }], 'north')).toBe(false);
    expect(reads([], 'north')).toBe(false);
    expect(reads([lead], 'north')).toBe(true);
  });

  it('is kept for the standings asked for last', () => {
    const first = abilityOfStanding([lead], own('first'));
    for (let i = 0; i < 999; i++) abilityOfStanding([lead], own(`other ${i}`));
    expect(abilityOfStanding([lead], own('first'))).toBe(first);
    for (let i = 0; i < 1_000; i++) abilityOfStanding([lead], own(`more ${i}`));
    expect(abilityOfStanding([lead], own('first'))).not.toBe(first);
  });
});
