import { DocumentWriter } from '@commonworks/api-document';
import { WaitingLine } from '@commonworks/api-platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { CostingWorkbook } from './library/costing-workbook.js';
import { LibraryFilesService } from './library/library-files.service.js';
import { LibraryResolver } from './library/library.resolver.js';

/** The library of documents that municipalities agree by. */
@Module({})
export class GovernanceModule {
  /** @param workbook writes the costing model as a workbook; without it there is none */
  static register(workbook: CostingWorkbook | null = null): DynamicModule {
    return {
      module: GovernanceModule,
      providers: [
        LibraryResolver,
        LibraryFilesService,
        { provide: CostingWorkbook, useValue: workbook },
        // Each is made once; whoever waits for the first of all files waits for some thirty at the most.
        {
          provide: DocumentWriter,
          useFactory: () => new DocumentWriter(new WaitingLine({ atOnce: 1, waiting: 40, patience: 60_000 })),
        },
      ],
      exports: [LibraryFilesService],
    };
  }
}
