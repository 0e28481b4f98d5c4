import { CreateContracts1795700100000 } from './1795700100000-create-contracts.js';

export const contractMigrations = [CreateContracts1795700100000];
