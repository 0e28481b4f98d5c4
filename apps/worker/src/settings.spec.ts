import { describe, expect, test } from '@jest/globals';
import { readSettings } from './settings.js';

const ENV = {
  WORKER_DATABASE_URL: 'postgres://worker@localhost/commonworks',
  FILES_DIR: '/var/lib/files',
  DISCLOSURE_MINIMUM_HIDDEN: '5',
  DISCLOSURE_DOMINANCE_PERCENT: '10',
};

describe('the worker’s settings', () => {
  test('are read from the environment', () => {
    expect(readSettings({ ...ENV, EXIT_WITH_PARENT: 'true' })).toEqual({
      databaseUrl: ENV.WORKER_DATABASE_URL,
      disclosure: { minimumHidden: 5, dominancePercent: 10 },
      filesDirectory: '/var/lib/files',
      mail: null,
      exitWithParent: true,
    });
  });

  const MAIL = {
    SMTP_URL: 'smtps://user:secret@mail.region.example:465',
    MAIL_FROM: 'no-reply@region.example',
    PUBLIC_URL: 'https://region.example/',
  };

  test('hold a mail server where one is set', () => {
    expect(readSettings({ ...ENV, ...MAIL }).mail).toEqual({
      smtpUrl: MAIL.SMTP_URL,
      from: MAIL.MAIL_FROM,
      publicUrl: 'https://region.example',
    });
  });

  test.each([
    ['SMTP_URL', 'mail.region.example'],
    ['SMTP_URL', 'https://mail.region.example'],
    ['MAIL_FROM', undefined],
    ['MAIL_FROM', 'Commonworks'],
    ['PUBLIC_URL', undefined],
    ['PUBLIC_URL', 'region.example'],
  ])('refuse a %s of %p beside a mail server, and do not show its password', (name, value) => {
    const read = () => readSettings({ ...ENV, ...MAIL, [name]: value });
    expect(read).toThrow(name);
    expect(read).not.toThrow('secret');
  });

  test.each([
    ['WORKER_DATABASE_URL', undefined],
    ['FILES_DIR', undefined],
    ['DISCLOSURE_MINIMUM_HIDDEN', undefined],
    ['DISCLOSURE_MINIMUM_HIDDEN', ''],
    ['DISCLOSURE_MINIMUM_HIDDEN', '2'],
    ['DISCLOSURE_MINIMUM_HIDDEN', 'Infinity'],
    ['DISCLOSURE_DOMINANCE_PERCENT', undefined],
    ['DISCLOSURE_DOMINANCE_PERCENT', '0'],
    ['DISCLOSURE_DOMINANCE_PERCENT', 'NaN'],
  ])('refuse a %s of %p, and name it', (name, value) => {
    expect(() => readSettings({ ...ENV, [name]: value })).toThrow(name);
  });
});
