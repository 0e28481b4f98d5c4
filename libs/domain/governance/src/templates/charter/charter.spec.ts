import { describe, expect, it } from '@jest/globals';
import { COLLABORATION_LEVELS } from '@commonworks/domain-opportunity';
import { brokenReferences } from '../../render/broken-references.js';
import { unsettled } from '../../render/unsettled.js';
import { unlikeTexts } from '../../../testing/unlike-texts.js';
import { CHARTER } from './index.js';

const TITLES = [
  'Parties and authority / Parties et habilitation',
  'Purpose / Objet',
  'Definitions, languages / Définitions et langues',
  'Scope, collaboration level / Portée et niveau de collaboration',
  'Legal nature / Nature juridique',
  'Members / Membres',
  'Champion and host / Municipalité championne et hôte',
  'Bodies / Instances',
  'Roles / Rôles',
  'Meetings, quorum / Réunions et quorum',
  'Decisions / Décisions',
  'Conflicts of interest / Conflits d’intérêts',
  'Cost sharing / Partage des coûts',
  'Procurement / Approvisionnement',
  'Assets, intellectual property / Actifs et propriété intellectuelle',
  'Staff / Personnel',
  'Privacy, access / Vie privée et accès',
  'Security, incidents / Sécurité et incidents',
  'Records / Documents',
  'Risk, insurance, liability / Risques, assurance, responsabilité',
  'Performance / Rendement',
  'Communications / Communications',
  'Joining / Adhésion',
  'Leaving / Retrait',
  'Disputes / Différends',
  'Amendment, review / Modification, révision',
  'Term, wind-up / Durée, dissolution',
  'Signatures, schedules / Signatures, annexes',
];

const optional = CHARTER.clauses.filter(({ isMandatory }) => !isMandatory).map(({ id }) => id);

describe('the governance charter', () => {
  it('has the clauses that councils were promised, in their order', () => {
    expect(CHARTER.clauses.map(({ title }) => `${title.en} / ${title.fr}`)).toEqual(TITLES);
  });

  it.each([null, ...COLLABORATION_LEVELS])(
    'speaks of no clause that may be left out or does not stand at level %s',
    (level) => {
      const filling = { ...CHARTER.example, level, leftOut: optional };
      expect(brokenReferences(CHARTER, filling, true)).toEqual([]);
    },
  );

  it('says the same in both languages: marks and figures', () => {
    expect(unlikeTexts(CHARTER)).toEqual([]);
  });

  it('lets one party answer for each task', () => {
    const tables = CHARTER.clauses
      .find(({ id }) => id === 'roles')
      ?.parts.flatMap((part) => (part.type === 'table' ? part.rows : []));
    const answering = tables?.map((row) => row.slice(1).filter(({ en }) => en.includes('A')).length);
    expect(answering).toEqual(Array(15).fill(1));
  });

  it('has an example that leaves nothing to settle, and in which no member can block alone', () => {
    expect(unsettled(CHARTER, CHARTER.example)).toEqual([]);
    const populations = CHARTER.example.members.map(({ population }) => population ?? 0);
    const largest = Math.max(...populations) / populations.reduce((sum, one) => sum + one, 0);
    expect(largest).toBeLessThanOrEqual(1 - Number(CHARTER.example.values['populationPct']) / 100);
  });
});
