const PLACE = { route: '/documents/:documentId/service-levels', whole: true };

/**
 * What service level agreements promise in figures.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const SERVICE_LEVELS = [
  { name: 'service levels that are not there', as: 'lead', of: 'unknown', ...PLACE },
];
