export { GROUP_STAGES, isBefore, stageAfter, type GroupStage } from './stage.js';
export { GROUP_STANDINGS, standingOf, type GroupStanding } from './standing.js';
