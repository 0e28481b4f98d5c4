import { nodePreset } from '../../jest.preset.mjs';

export default nodePreset('access', import.meta.dirname);
