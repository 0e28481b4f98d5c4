import './governance-messages.js';
import { Module, type DynamicModule } from '@nestjs/common';
import { GovernanceFormResolver } from './forms/form.resolver.js';
import { GovernanceForms } from './forms/form.service.js';
import { CostingWorkbook } from './library/costing-workbook.js';
import { LibraryFilesService } from './library/library-files.service.js';
import { LibraryResolver } from './library/library.resolver.js';

/** The library of documents that municipalities agree by. */
@Module({})
export class GovernanceModule {
  /** @param workbook writes the costing model as a workbook */
  static register(workbook: CostingWorkbook): DynamicModule {
    return {
      module: GovernanceModule,
      providers: [
        LibraryResolver,
        LibraryFilesService,
        GovernanceFormResolver,
        GovernanceForms,
        { provide: CostingWorkbook, useValue: workbook },
      ],
      exports: [LibraryFilesService, GovernanceForms],
    };
  }
}
