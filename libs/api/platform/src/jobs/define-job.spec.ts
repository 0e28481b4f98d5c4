import { describe, expect, it } from '@jest/globals';
import { jobKinds } from '../job-kinds.js';
import '../i18n/platform-messages.js';
import { translate } from '../i18n/translate.js';
import { defineJob, jobKindsByName } from './define-job.js';

const kind = { name: 'mail', title: 'platform:job.mail', ids: ['mail'], attempts: 14 };

describe('a kind of job', () => {
  it.each([
    ['a name nobody can write', { name: 'Mail!' }],
    ['an id without a proper name', { ids: ['mail id'] }],
    ['no attempt', { attempts: 0 }],
    ['more attempts than the queue makes', { attempts: 26 }],
    ['half an attempt', { attempts: 1.5 }],
    ['a schedule beside ids', { schedule: '0 7 * * *' }],
  ])('is refused with %s', (_, change) => {
    expect(() => defineJob({ ...kind, ...change })).toThrow(/job/);
  });

  it('is there once by its name', () => {
    expect(() => jobKindsByName([defineJob(kind), defineJob(kind)])).toThrow('two kinds of job');
  });

  it.each(jobKinds)('of the platform has its name in both languages: $name', ({ title }) => {
    for (const locale of ['en', 'fr'] as const) expect(translate(locale, title)).not.toContain('job.');
  });
});
