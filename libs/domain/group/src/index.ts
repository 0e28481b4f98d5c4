export { chooseChampion, type Candidacy } from './choose-champion.js';
export { conditionsOf, GROUP_CONDITIONS, type GroupCondition, type GroupConditionCode } from './condition.js';
export { DAYS_WITHOUT_CHAMPION, fallsBack } from './falls-back.js';
export { judgeStep, type Step, type StepRefusal } from './judge-step.js';
export { leavesByNotice, NOTICE_MONTHS } from './leaving.js';
export { GROUP_STAGES, isBefore, stageAfter, type GroupStage } from './stage.js';
export { GROUP_STANDINGS, standingOf, type GroupStanding } from './standing.js';
export { reminderOn, type ActionReminder } from './action-reminder.js';
export {
  CONTENTS_CONDITIONS,
  meetsContents,
  NO_CONTENTS,
  type ContentsCondition,
  type ContentsFacts,
} from './contents-condition.js';
export { FILE_MARKS, type FileMark } from './file-mark.js';
export { GROUP_FACTS, type GroupFactCode } from './group-fact.js';
export { documentsOf } from './level-documents.js';
export { RESOLUTION_KINDS, type ResolutionKind } from './resolution.js';
export { stagesReached, type StageChange } from './stages-reached.js';
