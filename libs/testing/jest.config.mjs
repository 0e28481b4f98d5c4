import { nodePreset } from '../../jest.preset.mjs';

export default nodePreset('testing', import.meta.dirname);
