/** The province of all of these places; none where they are in several, or there are none yet. */
export function commonProvince(places: readonly { province: string }[]): string {
  const provinces = new Set(places.map(({ province }) => province));
  const [only] = provinces;
  return provinces.size === 1 && only !== undefined ? only : '';
}
