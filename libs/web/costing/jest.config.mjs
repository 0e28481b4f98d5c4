import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-costing', import.meta.dirname);
