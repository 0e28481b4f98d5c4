import type { Clause } from '../../template/clause.js';
import { list, paragraph } from '../parts.js';

export const PERFORMANCE: Clause = {
  id: 'performance',
  title: { en: 'Performance', fr: 'Rendement' },
  settles: {
    en: 'How councils learn each year whether the Group is worth it.',
    fr: 'Comment les conseils apprennent chaque année si le Groupe en vaut la peine.',
  },
  guidance: {
    en: 'Report what got worse as plainly as what got better; a council that first hears of a loss from the leaving notice of a neighbour will follow it. A report of four pages is read, one of forty is not. The report comes after the yearly statement, so leave at least 150 days where costs are shared.',
    fr: 'Dites aussi simplement ce qui s’est détérioré que ce qui s’est amélioré; le conseil qui apprend une perte par l’avis de retrait d’une voisine la suivra. On lit un bilan de quatre pages, pas un bilan de quarante. Le bilan suit l’état annuel : prévoyez au moins 150 jours si des coûts sont partagés.',
  },
  isMandatory: false,
  fields: [
    {
      id: 'benefitsDays',
      label: {
        en: 'Yearly report after the end of the year, in days',
        fr: 'Bilan annuel après la fin de l’exercice, en jours',
      },
      type: 'NUMBER',
      usual: 150,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'Within {field:benefitsDays} days of the end of each year the Champion sends to every member, for its council, a report that states',
      fr: 'Dans les {field:benefitsDays} jours de la fin de chaque exercice, la municipalité championne envoie à chaque membre, à l’intention de son conseil, un bilan qui présente',
    }),
    list(
      {
        en: 'each measure of clause {clause:purpose}: its value at the start, now, and its target;',
        fr: 'chaque mesure de l’article {clause:purpose} : sa valeur au départ, sa valeur actuelle et sa cible;',
      },
      {
        en: 'where costs are shared, what each paying member paid and saved against its baseline, as far as that member shows it;',
        fr: 'lorsque des coûts sont partagés, ce que chaque membre payeur a payé et économisé par rapport à son coût de référence, dans la mesure où ce membre le montre;',
      },
      {
        en: 'what was not reached, why, and what is proposed; and',
        fr: 'ce qui n’a pas été atteint, pourquoi, et ce qui est proposé;',
      },
      {
        en: 'the main risks, and the plan for the year that has begun.',
        fr: 'les principaux risques et le plan de l’exercice commencé.',
      },
    ),
    paragraph({
      en: 'Each member supplies its figures to the Champion at least 30 days before the report is due. The report is public, without confidential information.',
      fr: 'Chaque membre fournit ses chiffres à la municipalité championne au moins 30 jours avant l’échéance du bilan. Celui-ci est public, sans les renseignements confidentiels.',
    }),
    paragraph({
      en: 'Where two yearly reports in a row show that the Group misses most of its targets, the Steering Committee decides within 60 days of the second on a plan to mend it or proposes to the councils that the Group be wound up.',
      fr: 'Si deux bilans annuels de suite montrent que le Groupe manque la plupart de ses cibles, le comité directeur adopte, dans les 60 jours du second, un plan de redressement ou propose aux conseils la dissolution du Groupe.',
    }),
  ],
};
