import type { PlannedOpportunity } from '@commonworks/api-opportunity/schema';
import { regional } from './facts.js';

/** What the six are called in French, which the source does not say. */
const FRENCH: Record<string, string> = {
  'CLASS replacement': 'Remplacement de CLASS',
  'Electronic council': 'Conseil électronique',
  'Financial systems (ERP)': 'Systèmes financiers (PGI)',
  'Asset management': 'Gestion des actifs',
  'Permitting systems': 'Systèmes de délivrance des permis',
  'Disaster recovery and data-centre space shortage':
    'Reprise après sinistre et manque d’espace en centre de données',
};

/** What one of them is the replacement of, in its own name. */
const PRODUCTS: Record<string, string[]> = { 'CLASS replacement': ['CLASS'] };

const DESCRIPTION = {
  descriptionEn:
    'One of the six opportunity groups that the Regional Collaboration Initiative recommended in 2015. Its name is the ' +
    'source’s. Which services it stands on was chosen for this demonstration, and the answers behind its figures are synthetic.',
  descriptionFr:
    'L’un des six groupes recommandés en 2015 par la Regional Collaboration Initiative. Son nom vient de la source. Les ' +
    'services sur lesquels il repose ont été choisis pour cette démonstration, et les réponses derrière ses chiffres sont fictives.',
};

/** The six opportunity groups of the real case: the names are the source's, the services they stand on are ours. */
export const regionalOpportunities: readonly PlannedOpportunity[] = regional.recommendedOpportunityGroups.map(
  ({ name, services }) => {
    const nameFr = FRENCH[name];
    if (nameFr === undefined) throw new Error(`${name} has no name in French`);
    return { services, products: PRODUCTS[name] ?? [], texts: { nameEn: name, nameFr, ...DESCRIPTION } };
  },
);
