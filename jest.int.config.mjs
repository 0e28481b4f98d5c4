import { nodePreset } from './jest.preset.mjs';

/** Integration specs: a real PostgreSQL, the runtime roles, one database for each spec file. */
export default {
  ...nodePreset('int', process.cwd()),
  testMatch: ['<rootDir>/src/**/*.int-spec.ts'],
  testTimeout: 30_000,
};
