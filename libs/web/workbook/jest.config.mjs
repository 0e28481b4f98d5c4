import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-workbook', import.meta.dirname);
