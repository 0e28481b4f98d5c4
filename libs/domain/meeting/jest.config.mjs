import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('domain-meeting', import.meta.dirname);
