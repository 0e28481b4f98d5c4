import { notFound } from '@commonworks/api-platform';

/**
 * The number of a version as an address names it; null where it names none.
 * @throws AppError NOT_FOUND for what is the number of no version
 */
export function versionNumber(version: unknown): number | null {
  if (version === undefined) return null;
  return typeof version === 'string' && /^[1-9]\d{0,5}$/.test(version) ? Number(version) : notFound();
}
