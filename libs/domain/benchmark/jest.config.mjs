import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('domain-benchmark', import.meta.dirname);
