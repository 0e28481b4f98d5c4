/** Where a group stands in its life, from the first to the last. */
export const GROUP_STAGES = [
  'PROPOSED',
  'CHAMPIONED',
  'SCOPING',
  'CHARTERED',
  'DELIVERING',
  'CLOSED',
] as const;
export type GroupStage = (typeof GROUP_STAGES)[number];

/** The one that follows; null after the last. */
export function stageAfter(stage: GroupStage): GroupStage | null {
  return GROUP_STAGES[GROUP_STAGES.indexOf(stage) + 1] ?? null;
}

/** Whether `stage` comes before `other`. */
export function isBefore(stage: GroupStage, other: GroupStage): boolean {
  return GROUP_STAGES.indexOf(stage) < GROUP_STAGES.indexOf(other);
}
