import { type ReplacementStatus } from '@commonworks/domain-assessment';
import { writeMonth, type Month } from './month.js';
import { replacementWindow } from './replacement-window.js';
import { statusOf, type SystemEntry } from './system-entry.js';

/** A user of a product on its time line. */
export interface MemberWindow {
  readonly municipalityId: string;
  readonly status: ReplacementStatus;
  /** Its first and last month, `YYYY-MM`; null where no date is known. */
  readonly window: { readonly from: string; readonly to: string } | null;
}

/** When a municipality replaces a product, as it is shown: as of June 2017, support to 2017-12-31 is 2015-12 to 2018-12. */
export function memberWindow(entry: SystemEntry, asOf: Month): MemberWindow {
  const window = replacementWindow(entry, asOf);
  return {
    municipalityId: entry.municipalityId,
    status: statusOf(entry),
    window: window && { from: writeMonth(window.from), to: writeMonth(window.to) },
  };
}
