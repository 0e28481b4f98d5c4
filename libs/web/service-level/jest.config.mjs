import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-service-level', import.meta.dirname);
