import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('domain-governance', import.meta.dirname);
