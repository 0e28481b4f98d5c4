import { DocumentTrouble } from '@commonworks/api-document';
import { AppError } from '@commonworks/api-platform';

/**
 * Says to who wants a file why there is none.
 * @throws AppError UNAVAILABLE while too many want one; TOO_LARGE; else the error as it is
 */
export function refuseFile(error: unknown): never {
  if (!(error instanceof DocumentTrouble) || error.fault === 'FAILED') throw error;
  if (error.fault === 'BUSY' || error.fault === 'LEFT')
    throw new AppError('UNAVAILABLE', {}, 'group:refused.documentBusy', { cause: error });
  throw new AppError('TOO_LARGE', {}, 'group:refused.documentLarge', { cause: error });
}

/** Parts of a name, without what no file's name takes. */
export function fileName(parts: readonly (string | undefined)[], ending: string): string {
  const clean = parts
    .filter(Boolean)
    .join(' – ')
    .replace(/[\p{C}"*/:<>?\\|]/gu, '-')
    .replace(/\s+/g, ' ');
  return `${[...clean].slice(0, 150).join('').trim()}.${ending}`;
}
