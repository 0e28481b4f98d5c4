import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-requirement', import.meta.dirname);
