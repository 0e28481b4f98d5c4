import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-benchmark', import.meta.dirname);
