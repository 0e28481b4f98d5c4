import { WaitingLine } from '@commonworks/api-platform';
import { Module } from '@nestjs/common';
import { CostingResolver } from './compute/costing.resolver.js';
import './costing-messages.js';
import { CostingWorkbookWriter } from './costing-workbook-writer.js';

/** What a service costs together, computed for whoever asks, and as a workbook. */
@Module({
  providers: [
    CostingResolver,
    {
      provide: CostingWorkbookWriter,
      // One at a time, beside the one document that is made at the same time: two cores are not to be taken by one person.
      useFactory: () =>
        new CostingWorkbookWriter(new WaitingLine({ atOnce: 1, waiting: 20, patience: 30_000 })),
    },
  ],
  exports: [CostingWorkbookWriter],
})
export class CostingModule {}
