import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-identity', import.meta.dirname);
