// The states in which every page is looked at, and how: shared with `npm run look`.
export { findingsOn } from '../../../tools/look/findings.mjs';
export { PEOPLE, signIn } from '../../../tools/look/people.mjs';
export { prepare } from '../../../tools/look/prepare.mjs';
export { STATES } from '../../../tools/look/states.mjs';
export { leave, NARROW, openContext, visit } from '../../../tools/look/visit.mjs';
