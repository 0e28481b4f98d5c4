export { hasDemoAccounts, loadDemo } from './load-demo.js';
export { loadDemoCommunities } from './load-demo-communities.js';
export { loadDemoGroup } from './load-demo-group.js';
export { loadDemoInterests } from './load-demo-interests.js';
export { loadDemoOpportunities, type DemoOutcome } from './load-demo-opportunities.js';
export { DEMO_PASSWORD, demoPeople, type DemoPerson } from './demo-people.js';
