import type { Hold, SlaFault } from '@commonworks/domain-governance/sla';
import type { Zone } from '@commonworks/domain-meeting';
import { momentOf } from '@commonworks/domain-meeting/calendar';

/** A hold as it is typed: what clocks show; the end may be open. */
export interface TypedHold {
  readonly from: string;
  readonly to: string;
}

/** Why a time that was typed is none: it is missing, or clocks skip it as they go forward. */
export type TimeFault = 'MISSING' | 'SKIPPED';

export interface ReadReported {
  readonly moment: Date | null;
  readonly holds: readonly Hold[];
  /** By the name of what was typed: `moment`, `holds.0.from`. */
  readonly faults: Readonly<Record<string, TimeFault>>;
}

/** What clocks of a zone show, as moments. */
export function readReported(time: string, holds: readonly TypedHold[], zone: Zone): ReadReported {
  const faults: Record<string, TimeFault> = {};
  const read = (name: string, typed: string): Date | null => {
    const moment = momentOf(typed, zone);
    if (moment === null) faults[name] = typed === '' ? 'MISSING' : 'SKIPPED';
    return moment;
  };
  const moment = read('moment', time);
  const held = holds.flatMap(({ from, to }, at): Hold[] => {
    const start = read(`holds.${at}.from`, from);
    const end = to === '' ? null : read(`holds.${at}.to`, to);
    return start === null || (to !== '' && end === null) ? [] : [{ from: start, to: end }];
  });
  return { moment, holds: held, faults };
}

/** The field at which what `dueAt` finds is told; null of what is the agreement's. */
export const typedField = ({ field }: SlaFault): string | null => {
  if (field === 'moment') return field;
  return field.startsWith('holds.') ? `${field}.to` : null;
};
