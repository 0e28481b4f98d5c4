export { OpportunityModule, opportunityResolvers } from './opportunity.module.js';
