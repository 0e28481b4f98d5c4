import { requirementBlocks } from '../../requirements/requirement-blocks.js';
import type { GovernanceTemplate } from '../../template/template.js';
import { PURPOSE } from './01-purpose.js';
import { CONTEXT } from './02-context.js';
import { NEEDED } from './03-requirements.js';
import { VERIFICATION } from './04-verification.js';
import { TRACEABILITY } from './05-traceability.js';
import { EXAMPLE } from './example.js';
import { EXAMPLE_REQUIREMENTS } from './example-requirements.js';

export const REQUIREMENTS: GovernanceTemplate = {
  kind: 'REQUIREMENTS',
  version: '1.0',
  dated: '2026-11-28',
  title: { en: 'Requirements specification', fr: 'Cahier des exigences' },
  about: {
    en: 'What a shared solution has to do, how well, for whom, and how one checks it, before anyone asks for prices. It is no legal advice: have counsel and purchasing review it before it goes out.',
    fr: 'Ce qu’une solution partagée doit faire, avec quelle qualité et pour qui, et comment on le vérifie, avant de demander des prix. Ce document n’est pas un avis juridique : faites-le réviser par votre contentieux et par l’approvisionnement avant de le diffuser.',
  },
  clauses: [PURPOSE, CONTEXT, NEEDED, VERIFICATION, TRACEABILITY],
  example: EXAMPLE,
  exampleRows: (_, language) => requirementBlocks(EXAMPLE_REQUIREMENTS, language),
};
