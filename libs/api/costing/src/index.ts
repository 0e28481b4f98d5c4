export { computeWithin } from './compute/compute-within.js';
export { CostingModule } from './costing.module.js';
export { CostingWorkbookWriter } from './costing-workbook-writer.js';
export type { CostingTask } from './process/costing-task.js';
export type { Language as WorkbookLanguage } from './workbook/words.js';
export { writeCostingWorkbook } from './workbook/write-costing-workbook.js';
