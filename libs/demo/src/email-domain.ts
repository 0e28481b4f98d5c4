/**
 * The domain of a municipality's people in the demo: `lethbridge.example` of the City of Lethbridge, of whom the
 * published lists name no address. What is reserved for examples reaches nobody.
 */
export function emailDomain(municipality: string): string {
  const place = municipality.replace(/^.* of /, '');
  const words = place
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${(words ?? []).join('-')}.example`;
}
