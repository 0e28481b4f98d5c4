export { agreedCosting, type AgreedCosting, type ShownFigures } from './agreed-costing.js';
export { buyIn, type BuyIn, type BuyInTerms } from './buy-in.js';
export { compareRules, type SharesByRule } from './compare-rules.js';
export { computeCosting, computeModel } from './compute-costing.js';
export type { CostingModel, ModelLine, ModelParticipant } from './costing-model.js';
export * from './costing.js';
export type { Fairness } from './fairness.js';
export { FAULT_REASONS, type CostingFault, type FaultReason } from './fault.js';
export { hideBaselines } from './hide-baselines.js';
export { leavingCharge, type LeavingCharge, type LeavingTerms } from './leaving.js';
export { COSTING_LIMITS } from './limits.js';
export * from './model.js';
export { readCosting, yearsOf, type ReadCosting } from './read-costing.js';
export {
  NO_FIGURES,
  readScenario,
  withFigures,
  withoutFigures,
  type OwnFigures,
  type ReadScenario,
  type ScenarioModel,
} from './scenario.js';
export type { TornadoBar, TornadoParameter } from './tornado.js';
export { WORKED_EXAMPLE } from './worked-example.js';
