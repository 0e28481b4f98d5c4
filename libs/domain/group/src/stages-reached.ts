import { GROUP_STAGES, isBefore, type GroupStage } from './stage.js';

/** A step that a group took. */
export interface StageChange {
  readonly to: GroupStage;
  readonly at: Date;
}

/**
 * When a group reached each of the stages up to where it stands; what it went back from it has to reach anew.
 * @param changes in their order
 */
export function stagesReached(begunAt: Date, changes: readonly StageChange[]): ReadonlyMap<GroupStage, Date> {
  const reached = new Map<GroupStage, Date>([['PROPOSED', begunAt]]);
  for (const { to, at } of changes) {
    for (const stage of GROUP_STAGES) if (isBefore(to, stage)) reached.delete(stage);
    // Who comes back to a stage has been there since it came first.
    if (!reached.has(to)) reached.set(to, at);
  }
  return reached;
}
