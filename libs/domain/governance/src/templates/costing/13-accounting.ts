import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const ACCOUNTING: Clause = {
  id: 'accounting',
  title: { en: 'Capital assets, financing, sales tax', fr: 'Immobilisations, financement, taxe de vente' },
  settles: {
    en: 'What is capital, how it is paid for, and which tax is a cost.',
    fr: 'Ce qui est immobilisé, comment on le finance et quelle taxe est un coût.',
  },
  guidance: {
    en: 'Subscriptions are operating costs, whatever they replace; a council that counted on debentures has to find the levy. Sales tax, to be checked on the day: after its rebate a municipality bears a net 1.76% in Ontario; in Alberta nothing. Each treasurer books its own share; the Group has no books.',
    fr: 'Les abonnements sont des dépenses de fonctionnement, quoi qu’ils remplacent; le conseil qui comptait sur un emprunt doit trouver les taxes. Taxe de vente, à vérifier le jour venu : après remboursement, une municipalité assume 1,76 % net en Ontario; rien en Alberta. Chaque trésorerie comptabilise sa propre part; le Groupe n’a pas de livres.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'salesTaxPct',
      label: { en: 'Sales tax that cannot be recovered', fr: 'Taxe de vente non recouvrable' },
      hint: { en: 'Of the price before tax.', fr: 'Par rapport au prix avant taxe.' },
      type: 'PERCENT',
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'A line is capital where what it buys is a tangible capital asset under the public sector accounting standard PS 3150 and passes the capitalization threshold of the member that books it. Such a line carries its useful life. Subscriptions, and work on a system that the members do not control, are operating.',
      fr: 'Un poste est en capital lorsque ce qu’il achète est une immobilisation corporelle au sens de la norme comptable du secteur public SP 3150 et dépasse le seuil de capitalisation du membre qui le comptabilise. Un tel poste indique sa durée de vie utile. Les abonnements, et les travaux sur un système dont les membres n’ont pas le contrôle, sont des dépenses de fonctionnement.',
    }),
    paragraph({
      en: 'Amortization stands outside net present value and payback. The share of borrowed capital that a member still has to repay is recorded for each year, for the leaving charge.',
      fr: 'L’amortissement n’entre ni dans la valeur actualisée nette ni dans le délai de récupération. La part du capital emprunté qu’un membre doit encore rembourser est consignée pour chaque exercice, aux fins de l’indemnité de retrait.',
    }),
    paragraph({
      en: 'Amounts include what the Host cannot recover of {law:salesTax}, here {field:salesTaxPct} of the price, and no other tax. The Host bills shares as a member’s own cost, with the tax treatment that its auditor has confirmed.',
      fr: 'Les montants comprennent ce que la municipalité hôte ne peut recouvrer de {law:salesTax}, ici {field:salesTaxPct} du prix, et aucune autre taxe. La municipalité hôte facture les parts comme un coût propre au membre, selon le traitement fiscal que son auditeur a confirmé.',
    }),
  ],
};
