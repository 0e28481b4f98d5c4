import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-governance', import.meta.dirname);
