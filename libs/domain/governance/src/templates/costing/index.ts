import type { GovernanceTemplate } from '../../template/template.js';
import { PURPOSE } from './01-purpose.js';
import { PARAMETERS } from './02-parameters.js';
import { PARTICIPANTS } from './03-participants.js';
import { LINES } from './04-lines.js';
import { POTS } from './05-pots.js';
import { RULES } from './06-rules.js';
import { BOUNDS } from './07-bounds.js';
import { ROUNDING } from './08-rounding.js';
import { VALUE } from './09-value.js';
import { FAIRNESS } from './10-fairness.js';
import { SENSITIVITY } from './11-sensitivity.js';
import { CHANGE } from './12-change.js';
import { ACCOUNTING } from './13-accounting.js';
import { DISCLOSURE } from './14-disclosure.js';
import { RESULT } from './15-result.js';
import { APPROVAL } from './16-approval.js';
import { WORKED_EXAMPLE } from './17-worked-example.js';
import { EXAMPLE } from './example.js';

export const COSTING: GovernanceTemplate = {
  kind: 'COSTING',
  version: '1.0',
  dated: '2026-11-28',
  title: { en: 'Total costing model', fr: 'Modèle de coût total' },
  about: {
    en: 'What a shared service costs in all, who bears which share each year, and whether each municipality is better off than alone, in rules a treasurer can check by hand. It is no accounting or legal advice: have your treasurer, auditor and counsel review it.',
    fr: 'Ce que coûte en tout un service partagé, qui en assume quelle part chaque année et si chaque municipalité s’en tire mieux que seule, selon des règles qu’une trésorerie peut vérifier à la main. Ce document n’est ni un avis comptable ni un avis juridique : faites-le réviser par votre trésorerie, votre auditeur et vos juristes.',
  },
  clauses: [
    PURPOSE,
    PARAMETERS,
    PARTICIPANTS,
    LINES,
    POTS,
    RULES,
    BOUNDS,
    ROUNDING,
    VALUE,
    FAIRNESS,
    SENSITIVITY,
    CHANGE,
    ACCOUNTING,
    DISCLOSURE,
    RESULT,
    APPROVAL,
    WORKED_EXAMPLE,
  ],
  example: EXAMPLE,
};
