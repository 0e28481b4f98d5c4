import { Person } from './people/person.entity.js';

export { IdentityModule } from './identity.module.js';
export { defaultIdentityOptions, type IdentityOptions } from './identity.options.js';
export { identityMailComposers } from './mail-composers.js';
export { identityMigrations } from './migrations/index.js';
export { PersonContexts } from './people/person-contexts.js';
export { SessionService } from './sessions/session.service.js';

export const identityEntities = [Person];
