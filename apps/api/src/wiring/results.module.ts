import { BenchmarkModule } from '@commonworks/api-benchmark';
import { WorkbookModule } from '@commonworks/api-workbook';

/** Results, seeing workbooks through the port that the workbook feature implements. */
export const ResultsModule = BenchmarkModule.register({ imports: [WorkbookModule] });
