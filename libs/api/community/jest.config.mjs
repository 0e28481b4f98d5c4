import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-community', import.meta.dirname);
