export { identityMigrations } from './migrations/index.js';
export { insertPerson, type NewAccount } from './people/insert-person.js';
export { insertRole } from './people/insert-role.js';
