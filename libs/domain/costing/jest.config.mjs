import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('domain-costing', import.meta.dirname);
