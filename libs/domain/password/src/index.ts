export * from './judge-password.js';
export * from './password-rules.js';
