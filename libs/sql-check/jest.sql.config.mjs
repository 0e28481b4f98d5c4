import { nodePreset } from '../../jest.preset.mjs';

/** What holds for the statements of the whole product, checked against a migrated database. */
export default {
  ...nodePreset('sql', import.meta.dirname),
  testMatch: ['<rootDir>/src/**/*.sql-spec.ts'],
  // Some hundred statements are found and planned: seconds, but on a machine with other work many more.
  testTimeout: 240_000,
};
