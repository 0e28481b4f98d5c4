import { isBefore, type GroupStage } from './stage.js';

/** How long a group may look for a champion, in days. */
export const DAYS_WITHOUT_CHAMPION = 30;
const DAY_MS = 86_400_000;

/**
 * Whether a group is proposed again, because it has had no champion for too long. Once it has a charter, that says what
 * happens.
 * @param since since when it has none
 */
export function fallsBack(stage: GroupStage, hasChampion: boolean, since: Date, now: Date): boolean {
  if (hasChampion || stage === 'PROPOSED' || !isBefore(stage, 'CHARTERED')) return false;
  return now.getTime() - since.getTime() >= DAYS_WITHOUT_CHAMPION * DAY_MS;
}
