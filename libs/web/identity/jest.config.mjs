import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-identity', import.meta.dirname);
