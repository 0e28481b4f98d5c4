import { CreateCandidates1795700050100 } from './1795700050100-create-candidates.js';

export const opportunityMigrations = [CreateCandidates1795700050100];
