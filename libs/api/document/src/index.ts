export { DocumentWriter, type Line } from './document-writer.js';
export type { FormFilling } from './forms/blocks-as-xml.js';
export {
  FORM_REASONS,
  type FormFault,
  type FormInspection,
  type FormNames,
  type FormPlace,
  type FormReason,
} from './forms/form-inspection.js';
export { DOCUMENT_FORMATS, type DocumentFormat, type Since } from './process/document-task.js';
export { DocumentTrouble, type DocumentFault } from './process/document-trouble.js';
export { runTask, TASK_LIMITS, type TaskLimits } from './process/run-task.js';
export { TABLE_FAULTS, TableReader, type ReadTable, type TableFault } from './table-reader.js';
