import type { Clause } from '../../template/clause.js';
import { fieldRows, list, paragraph } from '../parts.js';

export const SUPPLIERS: Clause = {
  id: 'suppliers',
  title: { en: 'Suppliers', fr: 'Fournisseurs' },
  settles: {
    en: 'On whom the service depends, and who answers for them.',
    fr: 'De qui dépend le service, et qui en répond.',
  },
  guidance: {
    en: 'A chain is as good as the product of its links: with the network at 99.95% and hosting at 99.95%, no more than 99.9% can be promised, by a hair. List every supplier the service cannot work without, with what it promises. If the product falls short of the target, buy better, build in a second path, or promise less; do not sign and hope.',
    fr: 'Une chaîne vaut le produit de ses maillons : avec un réseau à 99,95 % et un hébergement à 99,95 %, on ne peut promettre plus de 99,9 %, et encore de justesse. Énumérez chaque fournisseur sans lequel le service ne peut marcher, avec ce qu’il promet. Si le produit reste sous la cible, achetez mieux, prévoyez un second chemin ou promettez moins; ne signez pas en croisant les doigts.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'supplierList',
      label: {
        en: 'Suppliers the service needs, what each does, the availability it promises',
        fr: 'Fournisseurs nécessaires au service, rôle de chacun, disponibilité qu’il promet',
      },
      hint: {
        en: 'One a line that ends with its percentage: “Hosting, 99.99%”. The percentages multiplied must reach the target.',
        fr: 'Un par ligne, terminée par son pourcentage : « Hébergement, 99,99 % ». Le produit des pourcentages doit atteindre la cible.',
      },
      type: 'LONG_TEXT',
    },
    {
      id: 'supplierNoticeDays',
      label: { en: 'Notice of a new supplier, in days', fr: 'Avis d’un nouveau fournisseur, en jours' },
      type: 'NUMBER',
      usual: 60,
    },
  ],
  choices: [],
  parts: [
    fieldRows('supplierList'),
    paragraph({
      en: 'The Provider answers for its suppliers as for itself. What one of them promises, or fails to, changes nothing that the Provider owes to members.',
      fr: 'Le Prestataire répond de ses fournisseurs comme de lui-même. Ce que l’un d’eux promet ou omet ne change rien à ce que le Prestataire doit aux membres.',
    }),
    paragraph({
      en: 'The Provider must:',
      fr: 'Le Prestataire doit :',
    }),
    list(
      {
        en: 'bind each supplier in writing to targets, security, privacy, audit and exit that let it keep this Agreement;',
        fr: 'lier chaque fournisseur par écrit à des conditions de qualité, de sécurité, de protection de la vie privée, de vérification et de fin de contrat qui lui permettent de respecter l’Entente;',
      },
      {
        en: 'hold suppliers whose availabilities, multiplied, are no lower than the target, and show the product when one of them changes;',
        fr: 'retenir des fournisseurs dont les disponibilités, multipliées entre elles, ne sont pas inférieures à la cible, et montrer ce produit lorsque l’un d’eux change;',
      },
      {
        en: 'give members {field:supplierNoticeDays} days’ notice before a new supplier sees their data, and not let it do so if a member objects with reasons until the matter is settled.',
        fr: 'donner aux membres un avis de {field:supplierNoticeDays} jours avant qu’un nouveau fournisseur ait accès à leurs données et, si un membre s’y oppose avec motifs, ne pas le permettre tant que la question n’est pas réglée.',
      },
    ),
    paragraph({
      en: 'If the Provider fails, ceases business or leaves the service, contracts that serve this Agreement alone may be taken over by the members, or by whom they name, on the same terms.',
      fr: 'Si le Prestataire fait défaut, cesse ses activités ou abandonne le service, les membres, ou la personne qu’ils désignent, peuvent reprendre aux mêmes conditions les contrats qui ne servent qu’à l’Entente.',
    }),
    fieldRows('supplierNoticeDays'),
  ],
};
