import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('domain-community', import.meta.dirname);
