import { CreateCandidates1795700050100 } from './1795700050100-create-candidates.js';
import { CreateWeights1795700050200 } from './1795700050200-create-weights.js';
import { CreateOpportunities1795700050300 } from './1795700050300-create-opportunities.js';
import { CreateInterests1795700060000 } from './1795700060000-create-interests.js';
import { CreateInvitations1795700065000 } from './1795700065000-create-invitations.js';
import { KeepMatches1795700150000 } from './1795700150000-keep-matches.js';

export const opportunityMigrations = [
  CreateCandidates1795700050100,
  CreateWeights1795700050200,
  CreateOpportunities1795700050300,
  CreateInterests1795700060000,
  CreateInvitations1795700065000,
  KeepMatches1795700150000,
];
