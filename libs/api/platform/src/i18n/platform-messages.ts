import { registerMessages } from './translate.js';

registerMessages('platform', new URL('../messages/', import.meta.url));
