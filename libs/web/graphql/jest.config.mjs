import { browserPreset } from '../../../jest.preset.mjs';

export default browserPreset('web-graphql', import.meta.dirname);
