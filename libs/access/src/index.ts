export * from './ability.js';
export * from './ability-for.js';
export * from './roles.js';
