import type { Clause } from '../../template/clause.js';
import { chosen, fieldRows, paragraph } from '../parts.js';

export const PURPOSE: Clause = {
  id: 'purpose',
  title: {
    en: 'Purpose, scope, definitions, references',
    fr: 'Objet, portée, définitions et références',
  },
  settles: {
    en: 'What is to be built or bought, for whom, where it ends, and what the words mean.',
    fr: 'Ce qu’il faut acheter ou réaliser, pour qui, où cela s’arrête, et le sens des termes.',
  },
  guidance: {
    en: 'Say what the members want to be able to do, not which product they have seen. A page that a council member understands is worth more here than ten that only a vendor does. Write down what is out of scope while it is still easy to agree on. Cite a standard or a law with its year, so that everyone reads the same text. This template is no legal advice: have counsel and purchasing review it before it goes out with a call for bids.',
    fr: 'Dites ce que les membres veulent pouvoir faire, et non quel produit ils ont vu. Une page qu’une conseillère ou un conseiller comprend vaut mieux ici que dix que seul un fournisseur comprend. Inscrivez ce qui est exclu pendant qu’il est encore facile de s’entendre. Citez une norme ou une loi avec son année, pour que tous lisent le même texte. Le présent modèle n’est pas un avis juridique : faites-le réviser par votre contentieux et par l’approvisionnement avant de le joindre à un appel d’offres.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'groupName',
      label: { en: 'Name of the group', fr: 'Nom du groupe' },
      type: 'NAME',
      source: 'GROUP_NAME',
    },
    {
      id: 'solutionName',
      label: { en: 'What is specified', fr: 'Objet du cahier' },
      hint: {
        en: 'With its article: “the shared …”.',
        fr: 'Avec son article : « le système partagé de … ».',
      },
      type: 'TEXT',
      source: 'OPPORTUNITY_NAME',
    },
    {
      id: 'problem',
      label: {
        en: 'The problem, and what should be better afterwards',
        fr: 'Le problème, et ce qui doit aller mieux ensuite',
      },
      type: 'LONG_TEXT',
    },
    {
      id: 'services',
      label: { en: 'Municipal services it stands for', fr: 'Services municipaux visés' },
      type: 'LONG_TEXT',
      source: 'SERVICES',
    },
    { id: 'scopeIn', label: { en: 'In scope', fr: 'Inclus' }, type: 'LONG_TEXT', source: 'SCOPE_IN' },
    { id: 'scopeOut', label: { en: 'Out of scope', fr: 'Exclu' }, type: 'LONG_TEXT', source: 'SCOPE_OUT' },
    {
      id: 'otherReferences',
      label: { en: 'Other references', fr: 'Autres références' },
      hint: {
        en: 'Plans, by-laws, reports, each with its date.',
        fr: 'Plans, règlements, rapports, chacun avec sa date.',
      },
      type: 'LONG_TEXT',
      isOptional: true,
    },
  ],
  choices: [
    {
      id: 'specificationUse',
      question: { en: 'What will the specification be used for?', fr: 'À quoi servira le cahier?' },
      usual: 'bids',
      options: [
        {
          id: 'bids',
          label: { en: 'A call for bids', fr: 'Un appel d’offres' },
          why: {
            en: 'The usual choice: several suppliers could meet the need. No brand is named, so that all may bid.',
            fr: 'Le choix habituel : plusieurs fournisseurs pourraient répondre au besoin. Aucune marque n’est nommée, pour que tous puissent soumissionner.',
          },
          paragraphs: [
            {
              en: 'This Specification is part of the call for bids and later of the contract. A bidder answers each requirement with met, met with configuration, met by a stated date, or not met; an answer binds. The purchase follows {law:procurement}. Where a brand or a standard is named, an equivalent is accepted if the bidder shows that it is one.',
              fr: 'Le présent cahier fait partie de l’appel d’offres, puis du contrat. Pour chaque exigence, le soumissionnaire répond : satisfaite, satisfaite par paramétrage, satisfaite à une date précise ou non satisfaite; sa réponse le lie. L’achat respecte {law:procurement}. Lorsqu’une marque ou une norme est nommée, un équivalent est admis si le soumissionnaire en fait la preuve.',
            },
          ],
        },
        {
          id: 'host',
          label: { en: 'Extending what a member runs', fr: 'Étendre ce qu’un membre exploite' },
          why: {
            en: 'Where a member already has a system that the others will join: the gaps are what matters.',
            fr: 'Lorsqu’un membre a déjà un système auquel les autres se joindront : ce sont les écarts qui comptent.',
          },
          paragraphs: [
            {
              en: 'This Specification is measured against the system a member runs today. The host answers each requirement with met, met by a stated date and cost, or not met; the members decide on each gap before anyone moves in.',
              fr: 'Le présent cahier sert à évaluer le système qu’un membre exploite aujourd’hui. Pour chaque exigence, l’hôte répond : satisfaite, satisfaite à une date et à un coût précis ou non satisfaite; les membres décident du sort de chaque écart avant toute adhésion au système.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    paragraph({
      en: 'Purpose. This Specification says what {field:solutionName} must do for the members of {field:groupName}, and how anyone can check that it does. It says what is needed and leaves open how it is built.',
      fr: 'Objet. Le présent cahier énonce ce que doit faire {field:solutionName} pour les membres du groupe {field:groupName}, et comment chacun peut vérifier que c’est le cas. Il énonce le besoin et laisse ouverte la façon d’y répondre.',
    }),
    fieldRows('problem'),
    {
      type: 'members',
      caption: { en: 'Members whose needs it states', fr: 'Membres dont il énonce les besoins' },
      columns: [
        { title: { en: 'Municipality', fr: 'Municipalité' }, share: 3, of: { fact: 'NAME' } },
        { title: { en: 'Standing', fr: 'Qualité' }, share: 2, of: { fact: 'STANDING' } },
        { title: { en: 'Population', fr: 'Population' }, share: 2, of: { fact: 'POPULATION' } },
      ],
    },
    chosen('specificationUse'),
    paragraph({
      en: 'Scope. It covers the services and functions named as in scope and nothing named as out of scope. A need that turns up later enters by a change under clause {clause:traceability}.',
      fr: 'Portée. Il vise les services et les fonctions inclus, et rien de ce qui est exclu. Un besoin qui surgit plus tard y entre par une modification selon l’article {clause:traceability}.',
    }),
    fieldRows('services', 'scopeIn', 'scopeOut'),
    paragraph({
      en: 'Definitions. The words in the table have the meaning given there; names of municipal services are those of the shared catalogue.',
      fr: 'Définitions. Les termes du tableau ont le sens qui y est indiqué; les noms des services municipaux sont ceux du catalogue commun.',
    }),
    {
      type: 'table',
      caption: { en: 'Definitions', fr: 'Définitions' },
      columns: [
        { title: { en: 'Term', fr: 'Terme' }, share: 1 },
        { title: { en: 'Meaning', fr: 'Sens' }, share: 3 },
      ],
      rows: [
        [
          { en: 'Need', fr: 'Besoin' },
          {
            en: 'What a member wants to achieve, in its own words, without a solution.',
            fr: 'Ce qu’un membre veut accomplir, dans ses mots, sans solution.',
          },
        ],
        [
          { en: 'Requirement', fr: 'Exigence' },
          {
            en: 'One statement of what the solution shall do or be, with one way to check it.',
            fr: 'Énoncé unique de ce que la solution doit faire ou être, avec un moyen de le vérifier.',
          },
        ],
        [
          { en: 'Shall', fr: 'Doit' },
          {
            en: 'Marks a requirement; it stands once in each. Other sentences explain and bind nobody.',
            fr: 'Marque une exigence; ce verbe figure une seule fois dans chacune. Les autres phrases expliquent et ne lient personne.',
          },
        ],
        [
          { en: 'Solution', fr: 'Solution' },
          {
            en: 'Everything supplied to meet the requirements: software, hosting, services, documents.',
            fr: 'Tout ce qui est fourni pour satisfaire aux exigences : logiciel, hébergement, services, documents.',
          },
        ],
        [
          { en: 'Acceptance', fr: 'Critère d’acceptation' },
          {
            en: 'A situation, an action and the result one must see: given, when, then.',
            fr: 'Une situation, une action et le résultat qu’il faut constater : étant donné, quand, alors.',
          },
        ],
        [
          { en: 'p95', fr: 'p95' },
          {
            en: 'The time within which 95 of 100 measured steps end.',
            fr: 'La durée que 95 étapes mesurées sur 100 ne dépassent pas.',
          },
        ],
        [
          { en: 'RTO, RPO', fr: 'RTO, RPO' },
          {
            en: 'After a disaster: the hours until the service works again; the last hours of data that may be lost.',
            fr: 'Après un sinistre : le délai de reprise du service; les dernières heures de données qui peuvent être perdues.',
          },
        ],
      ],
    },
    paragraph({
      en: 'References. The outline follows ISO/IEC/IEEE 29148:2018. Laws are named as they stood on the date of this version; of a standard, the edition named holds until the members take up a newer one.',
      fr: 'Références. Le plan suit la norme ISO/IEC/IEEE 29148:2018. Les lois sont citées dans leur état à la date de la présente version; d’une norme, l’édition citée vaut jusqu’à ce que les membres en adoptent une plus récente.',
    }),
    fieldRows('otherReferences'),
  ],
};
