import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-home', import.meta.dirname);
