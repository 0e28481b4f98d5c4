import { IndexReleases1795700001002 } from './1795700001002-index-releases.js';
import { LetLineBeHigh1795700006000 } from './1795700006000-let-line-be-high.js';
import { PlaceParticipantsInGroups1795700007000 } from './1795700007000-place-participants-in-groups.js';
import { LetDraftsBeChanged1795700010000 } from './1795700010000-let-drafts-be-changed.js';
import { LetWorkerReadEvidence1795700050000 } from './1795700050000-let-worker-read-evidence.js';

/** Those that made these tables, before they had this lib for their home, stand where they were written. */
export const campaignMigrations = [
  IndexReleases1795700001002,
  LetLineBeHigh1795700006000,
  PlaceParticipantsInGroups1795700007000,
  LetDraftsBeChanged1795700010000,
  LetWorkerReadEvidence1795700050000,
];
