export * from './template/clause.js';
export * from './template/field.js';
export * from './template/template.js';
export * from './agreement/index.js';
