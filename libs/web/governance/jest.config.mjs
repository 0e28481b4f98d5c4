import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-governance', import.meta.dirname);
