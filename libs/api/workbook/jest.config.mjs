import { nodePreset } from '../../../jest.preset.mjs';

export default nodePreset('api-workbook', import.meta.dirname);
