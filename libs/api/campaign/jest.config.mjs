import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-campaign', import.meta.dirname);
