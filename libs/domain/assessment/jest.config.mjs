import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('domain-assessment', import.meta.dirname);
