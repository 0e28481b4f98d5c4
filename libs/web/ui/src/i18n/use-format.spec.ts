import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { dayOf, formatFor } from './use-format.js';

// Spaces of numbers are narrow and do not break; for a reader they are spaces.
const plain = (text: string) => text.replace(/\s/gu, ' ');
const now = () => new Date(2026, 10, 21, 23, 50);
const en = formatFor('en-CA', now);
const fr = formatFor('fr-CA', now);

describe('formats', () => {
  it('write numbers by locale', () => {
    expect(en.number(12345.678)).toBe('12,345.68');
    expect(plain(fr.number(12345.678))).toBe('12 345,68');
    expect(en.number(3, 1)).toBe('3.0');
    expect([8.5, -8.5, 0.04, -0.04].map((value) => en.difference(value, 1))).toEqual([
      '+8.5',
      '−8.5',
      '0.0',
      '0.0',
    ]);
    expect(plain(fr.difference(-1234.5, 1))).toBe('−1 234,5');
    expect(en.score(66.6)).toBe('67');
    expect(plain(fr.percent(0.625))).toMatch(/^6[23] %$/);
  });

  it('write dates by locale', () => {
    expect(plain(en.date('2026-03-01'))).toBe('March 1, 2026');
    expect(plain(fr.date('2026-03-01'))).toBe('1 mars 2026');
  });

  it('write a date as precisely as it is known', () => {
    expect([en.date('2026-03'), fr.date('2026-03')]).toEqual(['March 2026', 'mars 2026']);
    expect([en.date('2026'), fr.date('2026')]).toEqual(['2026', '2026']);
  });

  // A process has its zone from its beginning: in Greenwich, where this one may be, every reading is right.
  it.each(['America/Edmonton', 'America/St_Johns', 'Pacific/Auckland'])(
    'keep the day of a bare date in %s',
    (TZ) => {
      const reading = `(${dayOf.toString()})('2026-03-01').toDateString()`;
      const read = execFileSync(process.execPath, ['--print', reading], { env: { TZ }, encoding: 'utf8' });
      expect(read.trim()).toBe('Sun Mar 01 2026');
    },
  );

  it('count days of the calendar, not hours', () => {
    expect(en.distance('2026-11-21')).toBe('today');
    expect(en.distance('2026-11-22')).toBe('tomorrow');
    expect(plain(en.distance('2026-12-04'))).toBe('in 13 days');
    expect(plain(fr.distance('2026-11-18'))).toBe('il y a 3 jours');
  });

  it('keep a number on the line of its month or its unit', () => {
    expect(en.date('2026-12-18')).toBe('December\u00a018, 2026');
    expect(fr.date('2026-12-18')).toBe('18\u00a0décembre 2026');
    expect(en.distance('2026-12-04')).toBe('in\u00a013\u00a0days');
    expect(fr.distance('2026-12-04')).toMatch(/13\u00a0jours$/);
    expect(fr.dateTime('2026-11-27T12:05:00')).toMatch(/^27\u00a0nov\. 2026, 12\sh\s05$/u);
  });

  it('write the hour as its language does', () => {
    expect(plain(fr.dateTime('2026-11-27T09:45:00'))).toBe('27 nov. 2026, 9 h 45');
    expect(plain(fr.dateTime('2026-11-27T00:05:00'))).toBe('27 nov. 2026, 0 h 05');
    expect(plain(en.dateTime('2026-11-27T09:45:00'))).toBe('Nov 27, 2026, 9:45 a.m.');
    expect(plain(fr.time('2026-11-27T09:45:00'))).toBe('9 h 45');
  });

  it('join words as a sentence does', () => {
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(fr.list(['a', 'b'])).toBe('a et b');
  });
});
