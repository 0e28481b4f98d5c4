const ID = /^REQ-([A-Z]{2,8})-(\d{3})$/;
const AREA = /^[A-Z]{2,8}$/;
const LAST = 999;

/** `REQ-AREA-nnn`: an area of two to eight capital letters, a number from 001 to 999. Source: governance.md, part B. */
export const isRequirementId = (text: string): boolean => {
  const [, , number] = ID.exec(text) ?? [];
  return number !== undefined && number !== '000';
};

export const isRequirementArea = (text: string): boolean => AREA.test(text);

/**
 * The next id of an area. A number that was once given stays given, so that a reference never leads to another.
 *
 * @param given all ids ever given in the specification, of rejected and merged ones too
 * @returns null where the area has no number left
 */
export function nextRequirementId(area: string, given: Iterable<string>): string | null {
  let last = 0;
  for (const id of given) {
    const [, own, number] = ID.exec(id) ?? [];
    if (own === area) last = Math.max(last, Number(number));
  }
  return last >= LAST ? null : `REQ-${area}-${String(last + 1).padStart(3, '0')}`;
}
