import type { CostingLine } from '@commonworks/domain-costing';
import type { ScenarioModel } from '../model/scenario.js';
import type { Draft } from './use-draft.js';

/** What the fields of one line are given. */
export interface LineFieldsProps {
  model: ScenarioModel;
  line: CostingLine;
  /** Where it stands among the lines. */
  at: number;
  names: ReadonlyMap<string, string>;
  change: Draft['change'];
}
