import type { Clause } from '../../template/clause.js';
import { fieldRows, paragraph } from '../parts.js';

export const SCOPE: Clause = {
  id: 'scope',
  title: { en: 'Scope, collaboration level', fr: 'Portée et niveau de collaboration' },
  settles: {
    en: 'What the members do together, what they do not, and how far they go.',
    fr: 'Ce que les membres font ensemble, ce qu’ils ne font pas ensemble et jusqu’où ils vont.',
  },
  guidance: {
    en: 'What is out deserves as many words as what is in: most quarrels begin with something that one member took for granted. Begin at the lowest level that serves the purpose; a group can move up, and each step asks for more documents. The usual reason to start higher is a contract that ends soon.',
    fr: 'Ce qui est exclu mérite autant de mots que ce qui est inclus : la plupart des différends naissent d’une chose qu’un membre tenait pour acquise. Commencez au niveau le plus modeste qui serve l’objet; le Groupe pourra monter, et chaque palier demande plus de documents. On commence plus haut surtout lorsqu’un contrat vient bientôt à échéance.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'services',
      label: { en: 'Services', fr: 'Services visés' },
      type: 'TEXT',
      source: 'SERVICES',
    },
    {
      id: 'scopeIn',
      label: { en: 'In scope', fr: 'Inclus' },
      type: 'LONG_TEXT',
      source: 'SCOPE_IN',
    },
    {
      id: 'scopeOut',
      label: { en: 'Out of scope', fr: 'Exclus' },
      type: 'LONG_TEXT',
      source: 'SCOPE_OUT',
    },
    {
      id: 'level',
      label: { en: 'Collaboration level', fr: 'Niveau de collaboration' },
      type: 'TEXT',
      source: 'LEVEL',
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'The Group works on the following, at the collaboration level named here.',
      fr: 'Les travaux du Groupe portent sur ce qui suit, au niveau de collaboration indiqué.',
    }),
    fieldRows('services', 'scopeIn', 'scopeOut', 'level'),
    {
      type: 'table',
      caption: { en: 'Collaboration levels', fr: 'Niveaux de collaboration' },
      columns: [
        { title: { en: 'Level', fr: 'Niveau' }, share: 2 },
        { title: { en: 'What the members do', fr: 'Ce que font les membres' }, share: 3 },
        { title: { en: 'What must be agreed first', fr: 'Ce qui doit d’abord être accepté' }, share: 3 },
      ],
      rows: [
        [
          { en: 'Share knowledge', fr: 'Partager des connaissances' },
          {
            en: 'They learn from one another and spend nothing in common.',
            fr: 'Ils apprennent les uns des autres et n’engagent aucune dépense commune.',
          },
          { en: 'This Charter.', fr: 'La présente Charte.' },
        ],
        [
          { en: 'Buy together', fr: 'Acheter ensemble' },
          {
            en: 'They go to market as one; each runs what it bought.',
            fr: 'Ils lancent un même appel d’offres; chacun exploite ce qu’il a acheté.',
          },
          {
            en: 'Also the requirements specification and the Costing.',
            fr: 'En plus, le cahier des exigences et le Modèle de coût.',
          },
        ],
        [
          { en: 'Share a system', fr: 'Partager un système' },
          {
            en: 'They run one system for all.',
            fr: 'Ils exploitent un seul système pour tous.',
          },
          {
            en: 'Also the service level agreement.',
            fr: 'En plus, l’entente de niveau de service.',
          },
        ],
        [
          { en: 'Share a service', fr: 'Partager un service' },
          {
            en: 'One team provides the service to all.',
            fr: 'Une seule équipe assure le service pour tous.',
          },
          { en: 'Also the rules on staff.', fr: 'En plus, les règles sur le personnel.' },
        ],
      ],
    },
    paragraph({
      en: 'No member may bind the Group to anything out of scope. To move to a higher level, or to take in what is out of scope, the members amend this Charter under clause {clause:amendment} and first agree to the documents that the table requires.',
      fr: 'Aucun membre ne peut engager le Groupe hors de la portée convenue. Pour passer à un niveau supérieur, ou pour inclure ce qui est exclu, les membres modifient la présente Charte selon l’article {clause:amendment} et acceptent d’abord les documents que le tableau exige.',
    }),
  ],
};
