/** Characters that stand for themselves in an extended value (RFC 8187, 3.2.1). */
const ATTRIBUTE_CHARACTER = /[A-Za-z0-9!#$&+.^_`|~-]/;

/**
 * The header by which a browser saves an answer under this name and never shows it (RFC 6266): the name in ASCII for
 * who reads no other, and whole.
 */
export function attachmentHeader(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const whole = [...Buffer.from(name, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      if (byte < 0x80 && ATTRIBUTE_CHARACTER.test(character)) return character;
      return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
