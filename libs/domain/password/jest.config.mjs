import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('domain-password', import.meta.dirname);
