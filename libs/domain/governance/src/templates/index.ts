import type { GovernanceKind, GovernanceTemplate } from '../template/template.js';
import { CHARTER } from './charter/index.js';
import { SLA } from './sla/index.js';

export { CHARTER, SLA };

export const TEMPLATES: Readonly<Partial<Record<GovernanceKind, GovernanceTemplate>>> = { CHARTER, SLA };
