import { integrationPreset } from './jest.preset.mjs';

/** The integration specs of the project from whose folder it is run. */
export default integrationPreset('int', process.cwd());
