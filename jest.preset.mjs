import { bundledForPages, unnamedForPages } from './tools/test/bundled-packages.mjs';
import { SWC } from './tools/test/native/swc-options.mjs';

/** Jest settings shared by every project: ESM, SWC, TypeScript sources straight from `src`. */
const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...SWC, sourceMaps: 'inline' }] },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testMatch: ['<rootDir>/src/**/*.spec.ts?(x)'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // A spec that hangs ends; how long a busy machine takes for one says nothing.
  testTimeout: 30_000,
  reporters: ['default', `${import.meta.dirname}/tools/test/count-reporter.mjs`],
};

/**
 * Projects that run in Node: domain, access, api, worker.
 *
 * @param {string} displayName
 * @param {string} rootDir
 */
export const nodePreset = (displayName, rootDir) => ({
  ...base,
  displayName,
  rootDir,
  testEnvironment: `${import.meta.dirname}/tools/test/native/environment.mjs`,
  runtime: `${import.meta.dirname}/tools/test/native/runtime.mjs`,
  testEnvironmentOptions: { customExportConditions: ['@commonworks/source', 'node', 'node-addons'] },
});

/**
 * Integration specs: a real PostgreSQL, the runtime roles, one database for each spec file.
 *
 * @param {string} displayName
 * @param {string} rootDir
 */
export const integrationPreset = (displayName, rootDir) => ({
  ...nodePreset(displayName, rootDir),
  testMatch: ['<rootDir>/src/**/*.int-spec.ts'],
  testTimeout: 30_000,
});

/**
 * The tools: plain modules that Node runs as they stand, their specs beside them.
 *
 * @param {string} displayName
 * @param {string} rootDir
 */
export const toolsPreset = (displayName, rootDir) => ({
  ...nodePreset(displayName, rootDir),
  testMatch: ['<rootDir>/**/*.spec.{mjs,ts}'],
});

/**
 * Projects that run in the browser: everything under `libs/web` and `apps/web`.
 *
 * @param {string} displayName
 * @param {string} rootDir
 */
export const browserPreset = (displayName, rootDir) => ({
  ...base,
  displayName,
  rootDir,
  testEnvironment: `${import.meta.dirname}/tools/test/native/pages-environment.mjs`,
  runtime: `${import.meta.dirname}/tools/test/native/runtime.mjs`,
  testEnvironmentOptions: { customExportConditions: ['@commonworks/source', 'browser'] },
  globalSetup: `${import.meta.dirname}/tools/test/bundled-packages.mjs`,
  setupFilesAfterEnv: [`${import.meta.dirname}/libs/web/ui/testing/setup.ts`],
  moduleNameMapper: {
    ...base.moduleNameMapper,
    ...bundledForPages,
    '\\.css$': `${import.meta.dirname}/libs/web/ui/testing/style-stub.ts`,
    '^@fontsource-variable/.*': `${import.meta.dirname}/libs/web/ui/testing/style-stub.ts`,
    // As in `apps/web/vite.config.ts`.
    '^fflate$': `${import.meta.dirname}/libs/web/ui/src/table/file/zip-in-place.ts`,
    ...unnamedForPages,
  },
});
