import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-charts', import.meta.dirname);
