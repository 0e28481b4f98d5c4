import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-contract', import.meta.dirname);
