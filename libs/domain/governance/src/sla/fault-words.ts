import { type LocalText } from '@commonworks/domain-assessment';
import { type SlaReason } from './fault.js';

/** What is wrong with a value, as a sentence that stands beside it: the page says it while it is typed, the api as it refuses. */
export const SLA_FAULT_WORDS: Readonly<Record<SlaReason, LocalText>> = {
  NOT_GIVEN: { en: 'A value is wanted here.', fr: 'Une valeur est attendue ici.' },
  LANGUAGES_DIFFER: {
    en: 'The English and the French text give different figures.',
    fr: 'Les textes anglais et français ne donnent pas les mêmes chiffres.',
  },
  NOT_A_WHOLE_NUMBER: { en: 'Use a number without decimals.', fr: 'Inscrivez un nombre sans décimales.' },
  OUT_OF_RANGE: {
    en: 'The number is too small or too large.',
    fr: 'Le nombre est trop petit ou trop grand.',
  },
  NOT_A_PERCENTAGE: {
    en: 'Use a percentage from 0 to 100, with six decimals at most.',
    fr: 'Inscrivez un pourcentage de 0 à 100, avec six décimales au plus.',
  },
  NOT_A_DATE: {
    en: 'One of these days is not in the calendar.',
    fr: 'L’un de ces jours n’existe pas au calendrier.',
  },
  NOT_A_MOMENT: {
    en: 'Use a date and a time between 2008 and 2199.',
    fr: 'Inscrivez une date et une heure entre 2008 et 2199.',
  },
  NOT_A_TIME: {
    en: 'Use the 24-hour clock, as 08:30–16:30, or a dash.',
    fr: 'Utilisez l’horloge de 24 heures, comme 08:30–16:30, ou un tiret.',
  },
  TWICE: { en: 'A day stands here twice.', fr: 'Un jour figure ici deux fois.' },
  UNKNOWN_ZONE: {
    en: 'Use a zone of Canada from the IANA list, such as America/Toronto.',
    fr: 'Utilisez un fuseau canadien de la liste IANA, comme America/Toronto.',
  },
  ENDS_BEFORE_IT_BEGINS: { en: 'It ends before it begins.', fr: 'La fin précède le début.' },
  NO_SERVICE_TIME: {
    en: 'There are no service hours to count in.',
    fr: 'Il n’y a aucune heure de service dans laquelle compter.',
  },
  TAKES_TOO_LONG: { en: 'It would take more than five years.', fr: 'Il faudrait plus de cinq ans.' },
  BEFORE_RESPONSE: {
    en: 'It may not be sooner than the response.',
    fr: 'Ce délai ne peut être plus court que celui de la prise en charge.',
  },
  BEFORE_UPDATE: {
    en: 'It may not be sooner than the first update.',
    fr: 'Ce délai ne peut être plus court que celui du premier suivi.',
  },
  TIGHTER_THAN_HIGHER_PRIORITY: {
    en: 'It is tighter than that of a higher priority.',
    fr: 'C’est plus serré que pour une priorité plus élevée.',
  },
  DOES_NOT_FOLLOW_FROM_PERCENTAGE: {
    en: 'The minutes do not follow from the percentage.',
    fr: 'Les minutes ne découlent pas du pourcentage.',
  },
  MORE_THAN_AGREED_TIME: {
    en: 'It is more than the agreed time leaves.',
    fr: 'C’est plus que n’en laisse le temps convenu.',
  },
  MORE_THAN_RPO: {
    en: 'Backups are further apart than data may be lost.',
    fr: 'Les sauvegardes sont plus espacées que la perte de données admise.',
  },
  SUPPLIERS_CANNOT_CARRY_IT: {
    en: 'Multiplied, the availabilities of the suppliers fall short of the target.',
    fr: 'Le produit des disponibilités des fournisseurs n’atteint pas la cible.',
  },
  NOT_THE_TARGET: {
    en: 'The first band has to begin at the target.',
    fr: 'Le premier palier doit commencer à la cible.',
  },
  BANDS_DO_NOT_FALL: {
    en: 'Each band has to be lower than the one before it.',
    fr: 'Chaque palier doit être plus bas que le précédent.',
  },
  CREDITS_DO_NOT_RISE: {
    en: 'Each credit has to be larger than the one before it.',
    fr: 'Chaque crédit doit dépasser le précédent.',
  },
  SHORTER_THAN_EXIT: {
    en: 'Notice may not be shorter than the exit period.',
    fr: 'L’avis ne peut être plus court que la période de transition.',
  },
};
