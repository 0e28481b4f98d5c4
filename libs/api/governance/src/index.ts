export { FormRefused } from './forms/form-refused.js';
export { GovernanceForms, MOST_FORM_BYTES, type FormPlan } from './forms/form.service.js';
export { GovernanceModule } from './governance.module.js';
export { CostingWorkbook } from './library/costing-workbook.js';
export { LibraryFilesService, type MadeFile } from './library/library-files.service.js';
export {
  addressOf,
  formatsOf,
  LIBRARY_FORMATS,
  LIBRARY_LANGUAGES,
  type LibraryFile,
  type LibraryFormat,
  type LibraryLanguage,
} from './library/library-format.js';
