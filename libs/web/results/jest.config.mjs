import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-results', import.meta.dirname);
