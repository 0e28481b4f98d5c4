import { nodePreset } from '../../jest.preset.mjs';

/** What holds for the statements of the whole product, checked against a migrated database. */
export default {
  ...nodePreset('sql', import.meta.dirname),
  testMatch: ['<rootDir>/src/**/*.sql-spec.ts'],
  testTimeout: 60_000,
};
