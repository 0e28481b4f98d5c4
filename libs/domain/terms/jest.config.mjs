import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('domain-terms', import.meta.dirname);
