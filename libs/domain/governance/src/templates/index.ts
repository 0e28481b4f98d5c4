import type { GovernanceKind, GovernanceTemplate } from '../template/template.js';
import { CHARTER } from './charter/index.js';

export { CHARTER };

export const TEMPLATES: Readonly<Partial<Record<GovernanceKind, GovernanceTemplate>>> = { CHARTER };
