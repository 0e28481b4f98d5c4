import type { CostingInput } from '@commonworks/domain-costing';
import type { Language } from '../workbook/words.js';

export interface CostingTask {
  readonly input: CostingInput;
  readonly language: Language;
}
