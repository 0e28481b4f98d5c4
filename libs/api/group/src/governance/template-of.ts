import { AppError } from '@commonworks/api-platform';
import type { GovernanceKind, GovernanceTemplate } from '@commonworks/domain-governance';
import { TEMPLATES } from '@commonworks/domain-governance/templates';

/** @throws AppError CONFLICT where there is no template of this kind */
export function templateOf(kind: GovernanceKind): GovernanceTemplate {
  const templates: Readonly<Partial<Record<GovernanceKind, GovernanceTemplate>>> = TEMPLATES;
  const template = templates[kind];
  if (!template) throw new AppError('CONFLICT', {}, 'group:refused.governance.noTemplate');
  return template;
}
