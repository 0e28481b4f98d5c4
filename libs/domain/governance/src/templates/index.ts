import type { GovernanceKind, GovernanceTemplate } from '../template/template.js';
import { CHARTER } from './charter/index.js';
import { COSTING } from './costing/index.js';
import { REQUIREMENTS } from './requirements/index.js';
import { SLA } from './sla/index.js';

export { CHARTER, COSTING, REQUIREMENTS, SLA };

export const TEMPLATES: Readonly<Record<GovernanceKind, GovernanceTemplate>> = {
  CHARTER,
  REQUIREMENTS,
  SLA,
  COSTING,
};
