import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-administration', import.meta.dirname);
