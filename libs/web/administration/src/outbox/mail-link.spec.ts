import { describe, expect, it } from '@jest/globals';
import { mailLink } from './mail-link.js';

describe('mailLink', () => {
  it('opens a mail with its subject and its lines', () => {
    expect(mailLink('clerk@alder.example', 'Accès & rôle', 'One\nTwo')).toBe(
      'mailto:clerk@alder.example?subject=Acc%C3%A8s%20%26%20r%C3%B4le&body=One%0D%0ATwo',
    );
  });

  it('lets an address add nothing', () => {
    expect(mailLink('a?bcc=evil@other.example&x@alder.example', '', '')).toMatch(
      /^mailto:a%3Fbcc%3Devil@other\.example%26x%40alder\.example\?subject=&body=$/,
    );
  });
});
