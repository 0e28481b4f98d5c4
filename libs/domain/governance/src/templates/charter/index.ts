import type { GovernanceTemplate } from '../../template/template.js';
import { PARTIES } from './01-parties.js';
import { PURPOSE } from './02-purpose.js';
import { DEFINITIONS } from './03-definitions.js';
import { SCOPE } from './04-scope.js';
import { LEGAL_NATURE } from './05-legal-nature.js';
import { MEMBERS } from './06-members.js';
import { CHAMPION } from './07-champion.js';
import { BODIES } from './08-bodies.js';
import { ROLES } from './09-roles.js';
import { MEETINGS } from './10-meetings.js';
import { DECISIONS } from './11-decisions.js';
import { CONFLICTS } from './12-conflicts.js';
import { COSTS } from './13-costs.js';
import { PROCUREMENT } from './14-procurement.js';
import { ASSETS } from './15-assets.js';
import { STAFF } from './16-staff.js';
import { PRIVACY } from './17-privacy.js';
import { SECURITY } from './18-security.js';
import { RECORDS } from './19-records.js';
import { LIABILITY } from './20-liability.js';
import { PERFORMANCE } from './21-performance.js';
import { COMMUNICATIONS } from './22-communications.js';
import { JOINING } from './23-joining.js';
import { LEAVING } from './24-leaving.js';
import { DISPUTES } from './25-disputes.js';
import { AMENDMENT } from './26-amendment.js';
import { TERM } from './27-term.js';
import { SIGNATURES } from './28-signatures.js';
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
  clauses: [
    PARTIES,
    PURPOSE,
    DEFINITIONS,
    SCOPE,
    LEGAL_NATURE,
    MEMBERS,
    CHAMPION,
    BODIES,
    ROLES,
    MEETINGS,
    DECISIONS,
    CONFLICTS,
    COSTS,
    PROCUREMENT,
    ASSETS,
    STAFF,
    PRIVACY,
    SECURITY,
    RECORDS,
    LIABILITY,
    PERFORMANCE,
    COMMUNICATIONS,
    JOINING,
    LEAVING,
    DISPUTES,
    AMENDMENT,
    TERM,
    SIGNATURES,
  ],
  example: EXAMPLE,
};
