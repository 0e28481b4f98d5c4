import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('domain-group', import.meta.dirname);
