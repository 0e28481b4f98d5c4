import { BenchmarkModule, WorkbookPort } from '@commonworks/api-benchmark';
import { WorkbookFacts, WorkbookModule } from '@commonworks/api-workbook';

/** Results, seeing workbooks through the port they declare. */
export const ResultsModule = BenchmarkModule.register({
  imports: [WorkbookModule],
  workbooks: { provide: WorkbookPort, useExisting: WorkbookFacts },
});
