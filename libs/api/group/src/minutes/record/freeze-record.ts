import type { Queries } from '@commonworks/api-platform';
import { canonicalJson, correctionsEnd, openRecord, type MinutesRecord } from '@commonworks/domain-minutes';
import { createHash } from 'node:crypto';
import { storeCirculated } from '../minutes-writes.js';
import type { Draft } from '../text/read-draft.js';

/** Freezes minutes, circulated at this moment: the text as it stands, what it names, and what is read beyond the members. */
export const freezeRecord = (
  tx: Queries,
  meetingId: string,
  { draft, record, at }: { readonly draft: Draft; readonly record: MinutesRecord; readonly at: Date },
): Promise<void> =>
  storeCirculated(tx, meetingId, {
    draft,
    record,
    digest: createHash('sha256').update(canonicalJson(record)).digest('hex'),
    at,
    correctionsUntil: correctionsEnd(at),
    open: openRecord(record),
  });
