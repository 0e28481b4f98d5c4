import { writeCostingWorkbook } from '@commonworks/api-costing';
import type { CostingWorkbook } from '@commonworks/api-governance';
import { WORKED_EXAMPLE } from '@commonworks/domain-costing';

/** The costing model of the library as a workbook: empty, or with the worked example. */
export const costingWorkbook: CostingWorkbook = {
  write: (language, example) => writeCostingWorkbook(example ? WORKED_EXAMPLE : null, language),
};
