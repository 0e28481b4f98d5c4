import { type Workbook } from './workbook.types.js';

/** What each dialog that takes a workbook a step further is given. */
export interface WorkbookStepProps {
  workbook: Workbook;
  /** Called when the step is taken, or given up. */
  onClose(): void;
}
