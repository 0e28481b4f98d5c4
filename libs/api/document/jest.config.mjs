import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-document', import.meta.dirname);
