const ACCENTS = /[\u0300-\u036f]/g;

/** A file name that every system takes: small letters, figures and hyphens, with the parts joined. */
export function fileName(...parts: readonly string[]): string {
  return parts
    .join(' ')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
