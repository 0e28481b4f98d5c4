import { nodePreset } from '../../jest.preset.mjs';

export default nodePreset('sql-check', import.meta.dirname);
