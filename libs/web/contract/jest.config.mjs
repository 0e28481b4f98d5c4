import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-contract', import.meta.dirname);
