import type { LibraryLanguage } from './library-format.js';

/** Writes the costing model as a workbook: another feature knows how. */
export abstract class CostingWorkbook {
  abstract write(language: LibraryLanguage, example: boolean): Promise<Buffer>;
}
