export { hasDemoAccounts, loadDemo } from './load-demo.js';
export { loadDemoOpportunities } from './load-demo-opportunities.js';
export { DEMO_PASSWORD, demoPeople, type DemoPerson } from './demo-people.js';
