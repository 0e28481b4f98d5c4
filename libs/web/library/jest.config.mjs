import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-library', import.meta.dirname);
