import type { Clause } from '../../template/clause.js';
import { fieldRows, paragraph } from '../parts.js';

export const DISPUTES: Clause = {
  id: 'disputes',
  title: { en: 'Disputes', fr: 'Différends' },
  settles: {
    en: 'How disagreements are settled while the service goes on.',
    fr: 'Comment régler un désaccord sans interrompre le service.',
  },
  guidance: {
    en: 'Neighbours will still be neighbours when the contract is over: talk, then the chief administrative officers, then a mediator. The sentence that counts most is that the service goes on meanwhile. Ask counsel before adding arbitration; some municipalities may not bind themselves to it.',
    fr: 'Les voisins le resteront une fois l’entente finie : on se parle, puis les directions générales s’en mêlent, puis un médiateur. La phrase la plus importante est celle qui maintient le service entre-temps. Consultez votre contentieux avant d’ajouter l’arbitrage : certaines municipalités ne peuvent s’y obliger.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'staffDays',
      label: {
        en: 'Contacts and service manager, in days',
        fr: 'Répondants et gestionnaire du service, en jours',
      },
      type: 'NUMBER',
      usual: 15,
    },
    {
      id: 'officerDays',
      label: { en: 'Chief administrative officers, in days', fr: 'Directions générales, en jours' },
      type: 'NUMBER',
      usual: 30,
    },
    {
      id: 'mediationDays',
      label: { en: 'Mediation, in days', fr: 'Médiation, en jours' },
      type: 'NUMBER',
      usual: 60,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'A dispute begins with a written notice that says what is in dispute and what would settle it. The member’s contact and the service manager have {field:staffDays} days to settle it; then the chief administrative officers and the head of the Provider have {field:officerDays} days; then a mediator chosen together has {field:mediationDays} days. The mediator’s fee is shared equally.',
      fr: 'Un différend commence par un avis écrit qui en expose l’objet et ce qui le réglerait. Le répondant du membre et la personne gestionnaire du service ont {field:staffDays} jours pour le régler; les directions générales et la direction du Prestataire ont ensuite {field:officerDays} jours; un médiateur choisi d’un commun accord a enfin {field:mediationDays} jours. Ses honoraires se partagent à parts égales.',
    }),
    paragraph({
      en: 'Nobody goes to court before these steps are over, except to protect data, the service or a right that would lapse.',
      fr: 'Nul ne s’adresse aux tribunaux avant la fin de ces étapes, sauf pour protéger des données, le service ou un droit qui s’éteindrait.',
    }),
    paragraph({
      en: 'Until a dispute is settled the Provider must keep up the service and its targets, and members must pay what is not in dispute.',
      fr: 'Jusqu’au règlement du différend, le Prestataire doit maintenir le service et ses cibles, et les membres doivent payer ce qui n’est pas contesté.',
    }),
    paragraph({
      en: 'A dispute among members about the group itself follows the charter.',
      fr: 'Un différend entre membres au sujet du groupe lui-même relève de la charte.',
    }),
    fieldRows('staffDays', 'officerDays', 'mediationDays'),
  ],
};
