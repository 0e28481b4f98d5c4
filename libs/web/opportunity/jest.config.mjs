import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-opportunity', import.meta.dirname);
