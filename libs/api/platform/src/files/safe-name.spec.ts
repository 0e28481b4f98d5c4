import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attachmentHeader } from './attachment-header.js';
import { safeName } from './safe-name.js';

const PDF = 'application/pdf';

describe('the name of a file', () => {
  it.each([
    ['Politique de sécurité.pdf', 'Politique de sécurité.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\me\\plan.PDF', 'plan.pdf'],
    ['holiday.exe', 'holiday.exe.pdf'],
    ['table.csv', 'table.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie- x=1.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe.pdf'],
    ['a"b<c>.pdf', 'a-b-c-.pdf'],
    ['...', 'file.pdf'],
    ['', 'file.pdf'],
    ['.pdf', 'file.pdf'],
    ['CON.pdf', 'file-CON.pdf'],
    ['\ud800x.pdf', 'x.pdf'],
    [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(120)}.pdf`],
  ])('%j is kept as %s', (given, kept) => {
    expect(safeName(given, PDF)).toBe(kept);
  });

  it('may end as a picture does in either way', () => {
    expect(safeName('a.JPEG', 'image/jpeg')).toBe('a.jpeg');
    expect(safeName('a.png', 'image/jpeg')).toBe('a.jpg');
  });

  it('is never empty, too long, a path, or with a sign that does harm; made safe again it stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = safeName(given, PDF);
        expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}\p{Cf}]+\.pdf$/u);
        expect([...name].length).toBeLessThanOrEqual(130);
        expect(safeName(name, PDF)).toBe(name);
      }),
    );
  });
});

describe('the header an attachment is named in', () => {
  it('has the name in ASCII, and whole', () => {
    expect(attachmentHeader('Séance 100 %; "été".pdf')).toBe(
      'attachment; filename="Seance 100 _; _ete_.pdf"; ' +
        "filename*=UTF-8''S%C3%A9ance%20100%20%25%3B%20%22%C3%A9t%C3%A9%22.pdf",
    );
  });

  it('holds nothing that would end it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const header = attachmentHeader(safeName(given, PDF));
        expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\x21-\x7e]*$/);
        expect(header.match(/"/g)).toHaveLength(2);
      }),
    );
  });
});
