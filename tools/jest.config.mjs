import { toolsPreset } from '../jest.preset.mjs';

export default toolsPreset('tools', import.meta.dirname);
