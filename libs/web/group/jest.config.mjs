import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-group', import.meta.dirname);
