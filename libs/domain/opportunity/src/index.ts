export * from './add-months.js';
export * from './classify-quadrant.js';
export * from './compose-candidates.js';
export * from './concern-area.js';
export * from './count-places.js';
export * from './factor.js';
export { FIRMNESS_DRAWS, FIRST_PLACES, firmness } from './firmness.js';
export * from './line.js';
export * from './member-place.js';
export * from './member-window.js';
export { firstMonthOf, type Month } from './month.js';
export * from './product-window.js';
export * from './rank-opportunities.js';
export { type RegisterEvidence } from './register-windows.js';
export * from './resolve-threshold.js';
export * from './score-opportunity.js';
export * from './service-score.js';
export { type SystemEntry } from './system-entry.js';
export {
  COLLABORATION_LEVELS,
  INTEREST_LEVELS,
  INVITATION_STANDS,
  takesPart,
  type CollaborationLevel,
  type InterestLevel,
} from './interest.js';
export { countInterests, type InterestCounts } from './count-interests.js';
export { isTold, revealBatch, type Interest, type Match } from './reveal-batch.js';
export { greatCircleKm, roundedKm, type Position } from './great-circle.js';
