import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-opportunity', import.meta.dirname);
