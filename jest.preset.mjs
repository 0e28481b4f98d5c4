import {
  bundledForApi,
  bundledForDomain,
  bundledForPages,
  unnamedForApi,
  unnamedForPages,
} from './tools/test/bundled-packages.mjs';

/** Jest settings shared by every project: ESM, SWC, TypeScript sources straight from `src`. */
const swc = [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', ...bundledForDomain },
  globalSetup: `${import.meta.dirname}/tools/test/bundled-packages.mjs`,
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
  testEnvironment: 'node',
  moduleNameMapper: {
    // What runs in a process of its own is made of the sources first.
    '/process/program\\.js$': `${import.meta.dirname}/libs/api/document/testing/program.ts`,
    ...base.moduleNameMapper,
    ...bundledForApi,
    ...unnamedForApi,
  },
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
  testEnvironment: 'jest-environment-jsdom',
  testEnvironmentOptions: { customExportConditions: ['@commonworks/source', 'browser'] },
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
