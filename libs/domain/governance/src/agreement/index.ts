export * from './agreement-decision.js';
export * from './agreement-rule.js';
export * from './canonical-agreement.js';
export * from './compare-versions.js';
export * from './document-step.js';
export * from './judge-agreement.js';
export * from './settle-fields.js';
