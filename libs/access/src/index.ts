export * from './ability-for.js';
export * from './ability.js';
export * from './email-domains.js';
export * from './longest-page.js';
export * from './roles.js';
