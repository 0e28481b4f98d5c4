import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('domain-opportunity', import.meta.dirname);
