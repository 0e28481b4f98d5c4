import { nodePreset } from '../../jest.preset.mjs';

export default nodePreset('api', import.meta.dirname);
