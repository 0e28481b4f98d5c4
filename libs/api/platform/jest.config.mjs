import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-platform', import.meta.dirname);
