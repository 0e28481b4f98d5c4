import type { GroupStage } from './stage.js';

/** What has to be so before a group takes a step. */
export const GROUP_CONDITIONS = [
  'TWO_NAMED',
  'TWO_MEMBERS',
  'CHAMPION_CONFIRMED',
  'CHAMPION_CHOSEN',
  'MEETING',
  'SCOPE_NOTE',
  'SIGNED_CHARTER',
  'RESOLUTIONS',
  'LEVEL_DOCUMENTS',
  'FUNDING',
  'BUYING_ROUTE',
  'BENEFITS',
  'RECORDS',
  'EXIT',
] as const;
export type GroupConditionCode = (typeof GROUP_CONDITIONS)[number];

/** What each stage asks for before it is reached. */
const ASKED: Readonly<Record<GroupStage, readonly GroupConditionCode[]>> = {
  PROPOSED: ['TWO_NAMED'],
  CHAMPIONED: ['TWO_MEMBERS', 'CHAMPION_CONFIRMED', 'CHAMPION_CHOSEN'],
  SCOPING: ['MEETING', 'SCOPE_NOTE'],
  CHARTERED: ['SIGNED_CHARTER', 'RESOLUTIONS'],
  DELIVERING: ['LEVEL_DOCUMENTS', 'FUNDING', 'BUYING_ROUTE'],
  CLOSED: ['BENEFITS', 'RECORDS', 'EXIT'],
};

/** One of a stage's conditions, and whether it is met. */
export interface GroupCondition {
  readonly code: GroupConditionCode;
  readonly met: boolean;
}

/** The conditions of a stage, of which these are met. */
export const conditionsOf = (stage: GroupStage, met: ReadonlySet<GroupConditionCode>): GroupCondition[] =>
  ASKED[stage].map((code) => ({ code, met: met.has(code) }));
