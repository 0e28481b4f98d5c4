import type { MinutesStatus } from '../life/minutes-step.js';
import type { MinutesRecord } from '../record/minutes-record.js';

/** Said of minutes after they were adopted. */
export interface RecordedAddendum {
  readonly text: string;
  readonly at: Date;
  /** Null where nobody is named any more. */
  readonly person: string | null;
  readonly municipality: string | null;
}

/** All that a document of minutes says. Nothing confidential is among it: see `openRecord`. */
export interface MinutesFacts {
  readonly record: MinutesRecord;
  /** Items that are confidential and not in the record. */
  readonly leftOut: number;
  readonly status: MinutesStatus;
  readonly circulatedAt: Date | null;
  readonly correctionsUntil: Date | null;
  readonly adoptedAt: Date | null;
  readonly adoptedBy: { readonly person: string | null; readonly municipality: string | null } | null;
  /** Of what was adopted, in hexadecimal. */
  readonly digest: string | null;
  readonly addenda: readonly RecordedAddendum[];
  /** Since when it says what it says, YYYY-MM-DD; null where no day is known. */
  readonly dated: string | null;
}
