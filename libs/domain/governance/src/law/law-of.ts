import type { Province } from '@commonworks/domain-assessment';
import { GENERAL_LAW } from './general-law.js';
import type { LawPack } from './law-pack.js';
import { PROVINCIAL_LAWS } from './provincial-laws.js';

/**
 * The names of laws in a province as of a day.
 * @param province null: phrases that hold anywhere
 * @param on YYYY-MM-DD
 */
export function lawOf(province: Province | null, on: string): LawPack {
  const dated = province === null ? [] : (PROVINCIAL_LAWS[province] ?? []);
  const law = dated.findLast(({ from }) => from <= on);
  if (province === null || law === undefined)
    return { id: 'general', province, from: '', names: GENERAL_LAW };
  return { id: `${province}-${law.from}`, province, from: law.from, names: { ...GENERAL_LAW, ...law.names } };
}
