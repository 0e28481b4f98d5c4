export { BenchmarkModule, benchmarkResolvers, type BenchmarkWiring } from './benchmark.module.js';
export { benchmarkMigrations } from './migrations/index.js';
export { computeRelease } from './release/compute-release.js';
export { campaignReleaseLoader } from './requests/release.loader.js';
export { ReleaseObject } from './requests/release.types.js';
export {
  WorkbookPort,
  type CampaignFacts,
  type OwnAnswer,
  type OwnWorkbook,
} from './results/workbook-port.js';
