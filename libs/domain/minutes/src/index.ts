export { beginMinutesText } from './text/begin-minutes-text.js';
export * from './text/minutes-text.js';
export { isAddress } from './text/read-inline.js';
export { readMinutesText } from './text/read-minutes-text.js';
export { referencesIn } from './text/references.js';
export { TEXT_FAULTS, type TextFault } from './text/text-fault.js';
export { withoutConfidential } from './text/without-confidential.js';
