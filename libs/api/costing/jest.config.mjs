import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-costing', import.meta.dirname);
