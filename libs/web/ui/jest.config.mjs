import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-ui', import.meta.dirname);
