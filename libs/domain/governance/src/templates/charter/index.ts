import type { GovernanceTemplate } from '../../template/template.js';
import { PARTIES } from './01-parties.js';
import { PURPOSE } from './02-purpose.js';
import { DEFINITIONS } from './03-definitions.js';
import { SCOPE } from './04-scope.js';
import { EXAMPLE } from './example.js';

export const CHARTER: GovernanceTemplate = {
  kind: 'CHARTER',
  version: '1.0',
  dated: '2026-11-28',
  title: { en: 'Governance charter', fr: 'Charte de gouvernance' },
  about: {
    en: 'What municipalities that work together agree on before they spend: who decides, who pays, who holds what, and how one joins or leaves. It is no legal advice: have counsel review it before a council votes.',
    fr: 'Ce dont conviennent des municipalités qui travaillent ensemble avant de dépenser : qui décide, qui paie, qui détient quoi, comment on adhère et comment on se retire. Ce document n’est pas un avis juridique : faites-le réviser par vos juristes avant le vote du conseil.',
  },
  clauses: [PARTIES, PURPOSE, DEFINITIONS, SCOPE],
  example: EXAMPLE,
};
