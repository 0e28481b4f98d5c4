import type { Clause } from '../../template/clause.js';
import { list, paragraph } from '../parts.js';

export const MEMBERS: Clause = {
  id: 'members',
  title: { en: 'Members', fr: 'Membres' },
  settles: {
    en: 'Who votes, who observes, who speaks for each, and what population counts.',
    fr: 'Qui vote, qui observe, qui parle au nom de chacun et quelle population compte.',
  },
  guidance: {
    en: 'Name offices rather than people, so that a change of job is no change of this Charter. The alternate should be someone who can vote on money without calling home. Take every population from one census or estimate of one date; figures of different years are the first thing a member that pays more will question.',
    fr: 'Nommez des postes plutôt que des personnes : un changement d’emploi ne modifiera pas la présente Charte. La personne suppléante devrait pouvoir voter sur l’argent sans devoir consulter. Tirez toutes les populations d’un même recensement ou d’une même estimation; des chiffres d’années différentes sont la première chose que contestera celui qui paie davantage.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'population',
      label: { en: 'Population', fr: 'Population' },
      type: 'NUMBER',
      ofEachMember: true,
      source: 'MEMBER_POPULATION',
    },
    {
      id: 'populationDate',
      label: { en: 'As of', fr: 'En date du' },
      hint: {
        en: 'Census day, or the day the estimate is for.',
        fr: 'Jour du recensement, ou jour que vise l’estimation.',
      },
      type: 'DATE',
      ofEachMember: true,
    },
    {
      id: 'representative',
      label: { en: 'Representative', fr: 'Personne déléguée' },
      hint: {
        en: 'The office, as “Director of Corporate Services”.',
        fr: 'Le poste, par exemple « direction des services administratifs ».',
      },
      type: 'TEXT',
      ofEachMember: true,
    },
    {
      id: 'alternate',
      label: { en: 'Alternate', fr: 'Personne suppléante' },
      type: 'TEXT',
      ofEachMember: true,
    },
  ],
  choices: [],
  parts: [
    {
      type: 'members',
      caption: { en: 'Members and who speaks for them', fr: 'Membres et personnes qui les représentent' },
      columns: [
        { title: { en: 'Municipality', fr: 'Municipalité' }, share: 3, of: { fact: 'NAME' } },
        { title: { en: 'Population', fr: 'Population' }, share: 2, of: { field: 'population' } },
        { title: { en: 'As of', fr: 'En date du' }, share: 2, of: { field: 'populationDate' } },
        {
          title: { en: 'Representative', fr: 'Personne déléguée' },
          share: 3,
          of: { field: 'representative' },
        },
        { title: { en: 'Alternate', fr: 'Personne suppléante' }, share: 3, of: { field: 'alternate' } },
      ],
    },
    paragraph({
      en: 'Each member has one vote, whatever its size and whatever it pays.',
      fr: 'Chaque membre a une voix, quelles que soient sa taille et sa contribution.',
    }),
    paragraph({
      en: 'Each member',
      fr: 'Chaque membre',
    }),
    list(
      {
        en: 'names a representative and an alternate, and may replace either by notice to the secretary at any time;',
        fr: 'nomme une personne déléguée et une personne suppléante et peut les remplacer en tout temps par avis au secrétariat;',
      },
      {
        en: 'gives its representative the authority to vote on everything that this Charter does not leave to councils;',
        fr: 'habilite sa personne déléguée à voter sur tout ce que la présente Charte ne réserve pas aux conseils;',
      },
      {
        en: 'supplies the staff time, data and decisions that the agreed work plan asks of it, on the dates set there; and',
        fr: 'fournit le temps de son personnel, les données et les décisions que le plan de travail adopté lui demande, aux dates qui y sont fixées;',
      },
      {
        en: 'tells the secretary without delay of anything that may keep it from doing so.',
        fr: 'prévient sans tarder le secrétariat de tout ce qui pourrait l’en empêcher.',
      },
    ),
    paragraph({
      en: 'An observer may attend meetings, speak, and read papers that are not confidential. It has no vote, does not count for a quorum or a majority, pays no share and receives no service. It keeps confidential what it learns, as a member does. It may stop observing at any time by notice to the secretary; the Steering Committee may end its standing by an operating decision.',
      fr: 'Une observatrice peut assister aux réunions, y prendre la parole et lire les documents qui ne sont pas confidentiels. Elle n’a pas de voix, ne compte ni pour le quorum ni pour une majorité, ne paie aucune part et ne reçoit aucun service. Elle garde confidentiel ce qu’elle apprend, comme un membre. Elle peut cesser d’observer en tout temps par avis au secrétariat; le comité directeur peut mettre fin à son statut par une décision courante.',
    }),
    paragraph(
      {
        en: 'The secretary replaces the populations in the table, all at once, when Statistics Canada publishes those of a new census, and sends the new table to the members. It takes effect 30 days later, for votes taken and for shares of years that begin after that, and is no amendment of this Charter.',
        fr: 'Lorsque Statistique Canada publie les chiffres d’un nouveau recensement, le secrétariat remplace en une seule fois toutes les populations du tableau et envoie le nouveau tableau aux membres. Celui-ci prend effet 30 jours plus tard, pour les votes tenus et les parts des exercices commencés après cette date; il ne modifie pas la présente Charte.',
      },
      'members.population',
    ),
  ],
};
