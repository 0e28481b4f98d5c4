/** What a process needs that writes mails about accounts, without GraphQL or Nest. */
export { identityMailComposers } from './mail-composers.js';
export { findMailReader } from './people/mail-reader.js';
