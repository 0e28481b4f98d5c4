import { PROVINCES } from '@commonworks/domain-assessment';
import { describe, expect, it } from '@jest/globals';
import { lawOf } from './law-of.js';
import { LAW_KEYS } from './law-pack.js';
import { PROVINCIAL_LAWS } from './provincial-laws.js';

describe('the law of a province', () => {
  it('is that of the day: in Alberta two acts took the place of one', () => {
    expect(lawOf('AB', '2025-06-10')).toMatchObject({
      id: 'AB-1999-10-01',
      names: { privacy: { en: expect.stringContaining('(FOIP)') } },
    });
    expect(lawOf('AB', '2025-06-11')).toMatchObject({
      id: 'AB-2025-06-11',
      names: {
        privacy: { en: expect.stringContaining('(POPA)') },
        access: { en: expect.stringContaining('(ATIA)') },
      },
    });
    expect(lawOf('ON', '2026-01-01').names.privacy.en).toContain('(MFIPPA)');
  });

  it('is a phrase that holds anywhere where no province is named, or before anything is known', () => {
    expect(lawOf(null, '2026-01-01').id).toBe('general');
    expect(lawOf('AB', '1905-09-01').id).toBe('general');
  });

  it('has a name for everything, in both languages, that fits into a sentence', () => {
    for (const province of [null, ...PROVINCES])
      for (const key of LAW_KEYS) {
        const { en, fr } = lawOf(province, '2026-11-01').names[key];
        expect(en).toMatch(/^the /i);
        // After “de” and “à” any other article would be drawn into one word with them.
        expect(fr).toMatch(/^(?:la |l’)/);
        expect(en + fr).not.toMatch(/['"]/);
      }
  });

  it('is kept in the order of its days', () => {
    for (const dated of Object.values(PROVINCIAL_LAWS)) {
      const days = dated.map(({ from }) => from);
      expect(days).toEqual([...days].sort());
    }
  });
});
