const PLACE = { route: '/documents/:documentId', of: 'unknown', whole: true };

/**
 * The documents of a group.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const GOVERNANCE = [{ name: 'document that is not there', as: 'lead', ...PLACE }];
