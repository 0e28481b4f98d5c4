export { OpportunityModule } from './opportunity.module.js';
export { opportunityNotifications } from './opportunity-notifications.js';
export { servicesOf } from './opportunities/services-of.js';
