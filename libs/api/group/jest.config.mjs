import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-group', import.meta.dirname);
