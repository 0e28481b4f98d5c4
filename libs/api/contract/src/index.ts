export { contractNotifications } from './contract-notifications.js';
export { ContractModule } from './contract.module.js';
