import type { GovernanceKind, GovernanceTemplate } from '../template/template.js';
import { CHARTER } from './charter/index.js';
import { COSTING } from './costing/index.js';
import { SLA } from './sla/index.js';

export { CHARTER, COSTING, SLA };

export const TEMPLATES: Readonly<Partial<Record<GovernanceKind, GovernanceTemplate>>> = {
  CHARTER,
  SLA,
  COSTING,
};
