/** The number of a version in an address; null where there is none. */
export function versionIn(address: URLSearchParams, name: 'version' | 'since'): number | null {
  const given = address.get(name) ?? '';
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : null;
}
