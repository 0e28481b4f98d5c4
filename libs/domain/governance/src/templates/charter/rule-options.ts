import type { LocalText } from '@commonworks/domain-assessment';
import type { Option } from '../../template/clause.js';

/** @param kind which decisions, as “Budget decisions” */
export const ruleOptions = (kind: LocalText): readonly [Option, Option, ...Option[]] => [
  {
    id: 'consensus',
    label: { en: 'Consensus', fr: 'Consensus' },
    why: {
      en: 'Where members must go on together whatever is decided; it takes longer, and one that is absent cannot object.',
      fr: 'Lorsque les membres doivent continuer ensemble quoi qu’on décide; c’est plus long, et un membre absent ne peut s’opposer.',
    },
    paragraphs: [{ en: `${kind.en} are taken by consensus.`, fr: `${kind.fr} se prennent par consensus.` }],
  },
  {
    id: 'simpleMajority',
    label: { en: 'Simple majority', fr: 'Majorité simple' },
    why: {
      en: 'For what costs little and can be put right at the next meeting.',
      fr: 'Pour ce qui coûte peu et se corrige à la réunion suivante.',
    },
    paragraphs: [
      {
        en: `${kind.en} are taken by simple majority.`,
        fr: `${kind.fr} se prennent à la majorité simple.`,
      },
    ],
  },
  {
    id: 'twoThirds',
    label: { en: 'Two thirds of votes cast', fr: 'Deux tiers des voix exprimées' },
    why: {
      en: 'Where wide support is wanted, yet neither size nor one member should decide.',
      fr: 'Lorsqu’on veut un large appui, sans que la taille ni un seul membre décide.',
    },
    paragraphs: [
      {
        en: `${kind.en} are taken by two thirds of the votes cast.`,
        fr: `${kind.fr} se prennent aux deux tiers des voix exprimées.`,
      },
    ],
  },
  {
    id: 'doubleMajority',
    label: { en: 'Double majority', fr: 'Double majorité' },
    why: {
      en: 'For money: it needs most members and most residents, so that neither one large nor many small decide alone.',
      fr: 'Pour l’argent : il faut la plupart des membres et de la population, si bien que ni une grande ni plusieurs petites ne décident seules.',
    },
    paragraphs: [
      {
        en: `${kind.en} are taken by double majority.`,
        fr: `${kind.fr} se prennent à la double majorité.`,
      },
    ],
  },
  {
    id: 'unanimity',
    label: { en: 'Unanimity', fr: 'Unanimité' },
    why: {
      en: 'For what no member should have to accept; an absent member stops it too.',
      fr: 'Pour ce qu’aucun membre ne devrait avoir à subir; un membre absent y fait aussi échec.',
    },
    paragraphs: [{ en: `${kind.en} are taken by unanimity.`, fr: `${kind.fr} se prennent à l’unanimité.` }],
  },
];
