import type { Clause } from '../../template/clause.js';
import { fieldRows, paragraph } from '../parts.js';

export const CHANGE: Clause = {
  id: 'change',
  title: { en: 'Change', fr: 'Changements' },
  settles: {
    en: 'How the service may be changed, and who may say no.',
    fr: 'La façon de modifier le service, et qui peut s’y opposer.',
  },
  guidance: {
    en: 'In a shared system one member’s improvement is another’s surprise. Tell routine updates from changes that people will notice, and give every member the same test environment and the same days to object. A supplier’s cloud product changes on its own calendar; ask for that calendar, and for the old way to stay open for a while.',
    fr: 'Dans un système partagé, l’amélioration de l’un est la mauvaise surprise de l’autre. Distinguez les mises à jour courantes des changements que les gens remarqueront, et donnez à chaque membre le même environnement d’essai et les mêmes jours pour s’opposer. Un produit infonuagique évolue selon le calendrier de son fournisseur : demandez ce calendrier, et que l’ancienne façon de faire reste possible un certain temps.',
  },
  isMandatory: false,
  fields: [
    {
      id: 'changeNoticeDays',
      label: {
        en: 'Notice of a change users notice, in business days',
        fr: 'Avis d’un changement visible, en jours ouvrables',
      },
      type: 'NUMBER',
      usual: 10,
    },
    {
      id: 'removalMonths',
      label: {
        en: 'Notice before a function is removed, in months',
        fr: 'Avis avant le retrait d’une fonction, en mois',
      },
      type: 'NUMBER',
      usual: 12,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'Routine changes, which users do not notice, follow the Provider’s written procedure: tested, recorded, able to be undone.',
      fr: 'Les changements courants, que les utilisateurs ne remarquent pas, suivent la procédure écrite du Prestataire : mis à l’essai, consignés, réversibles.',
    }),
    paragraph({
      en: 'A change that users notice, that touches an interface or that needs training takes {field:changeNoticeDays} business days’ notice and a test environment with the change in it. If a member’s contact objects with reasons before the notice ends, the change waits for the Steering Committee’s decision.',
      fr: 'Un changement que les utilisateurs remarquent, qui touche une interface ou qui demande de la formation exige un avis de {field:changeNoticeDays} jours ouvrables et un environnement d’essai où il figure. Si le répondant d’un membre s’y oppose avec motifs avant la fin de l’avis, le changement attend la décision du comité directeur.',
    }),
    paragraph({
      en: 'An included function may be removed or made to cost extra only with {field:removalMonths} months’ notice and the consent of all members that use it.',
      fr: 'Une fonction incluse ne peut être retirée, ni devenir payante, qu’avec un avis de {field:removalMonths} mois et le consentement de tous les membres qui s’en servent.',
    }),
    paragraph({
      en: 'In an emergency the Provider may change what it must to protect the service or its data. It tells members at once and explains itself within two business days.',
      fr: 'En cas d’urgence, le Prestataire peut changer ce qu’il faut pour protéger le service ou ses données. Il en avise aussitôt les membres et s’en explique dans un délai de deux jours ouvrables.',
    }),
    paragraph({
      en: 'No change lowers a target of this Agreement. Targets change only by amendment, agreed by every member.',
      fr: 'Aucun changement n’abaisse une cible de l’Entente. Les cibles ne changent que par modification de l’Entente, acceptée par chaque membre.',
    }),
    fieldRows('changeNoticeDays', 'removalMonths'),
  ],
};
