export { BenchmarkModule, benchmarkResolvers, type BenchmarkWiring } from './benchmark.module.js';
export { benchmarkMigrations } from './migrations/index.js';
export { computeRelease } from './release/compute-release.js';
export { ReleaseObject } from './requests/release.types.js';
