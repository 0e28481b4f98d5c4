import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-catalogue', import.meta.dirname);
