import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('domain-document', import.meta.dirname);
