import { registerMessages } from '@commonworks/api-platform';
import { CatalogueModule } from '@commonworks/api-catalogue';
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { BenchmarkResolver } from './benchmark/benchmark.resolver.js';
import { BenchmarkService } from './benchmark/benchmark.service.js';
import { HeatmapResolver } from './heatmap/heatmap.resolver.js';
import { HeatmapService } from './heatmap/heatmap.service.js';
import { QuadrantResolver } from './quadrant/quadrant.resolver.js';
import { QuadrantService } from './quadrant/quadrant.service.js';
import { RegistersResolver } from './registers/registers.resolver.js';
import { RegistersService } from './registers/registers.service.js';
import { ReleaseResolver } from './requests/release.resolver.js';
import { ReleaseService } from './requests/release.service.js';

registerMessages('benchmark', new URL('./messages/', import.meta.url));

/** The resolvers, for printing the schema without a database. */
export const benchmarkResolvers = [
  ReleaseResolver,
  BenchmarkResolver,
  HeatmapResolver,
  QuadrantResolver,
  RegistersResolver,
];

/** How the app gives results their view of workbooks. */
export interface BenchmarkWiring {
  /** Among them the module that exports `OwnWorkbooks`. */
  readonly imports: NonNullable<ModuleMetadata['imports']>;
}

/** Releases and what is read of them: benchmark, heat map, quadrants, registers. */
@Module({})
export class BenchmarkModule {
  static register({ imports }: BenchmarkWiring): DynamicModule {
    return {
      module: BenchmarkModule,
      imports: [CatalogueModule, ...imports],
      providers: [
        ...benchmarkResolvers,
        ReleaseService,
        BenchmarkService,
        HeatmapService,
        QuadrantService,
        RegistersService,
      ],
    };
  }
}
