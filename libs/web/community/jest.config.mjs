import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-community', import.meta.dirname);
