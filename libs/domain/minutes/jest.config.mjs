import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('domain-minutes', import.meta.dirname);
