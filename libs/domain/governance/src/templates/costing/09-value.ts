import type { Clause } from '../../template/clause.js';
import { list, paragraph } from '../parts.js';
import { money } from '../money.js';

export const VALUE: Clause = {
  id: 'value',
  title: { en: 'Savings, present value, payback', fr: 'Économies, valeur actualisée, récupération' },
  settles: {
    en: 'How it is told whether a municipality is better off together than alone.',
    fr: 'Comment on sait si une municipalité est en meilleure posture avec les autres que seule.',
  },
  guidance: {
    en: 'Net present value answers whether, payback answers when. A member may lose by either and still have reasons to join: a service it could not offer alone, a risk it is rid of. Then write the reason down beside the figure; do not bend the baseline. Amortization plays no part here: it is not money that moves.',
    fr: 'La valeur actualisée nette dit si l’on gagne, le délai de récupération dit quand. Un membre peut y perdre et avoir tout de même des raisons d’adhérer : un service qu’il ne pourrait offrir seul, un risque dont il se défait. Écrivez alors la raison à côté du chiffre; ne faussez pas le coût de référence. L’amortissement n’intervient pas ici : ce n’est pas de l’argent qui circule.',
  },
  isMandatory: true,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'A municipality’s saving in a year is its baseline (in year 0, its avoided replacement) less its shares and its local cost. A saving below zero is a loss, and the document says so in words.',
      fr: 'L’économie d’une municipalité dans un exercice est son coût de référence (en l’an 0, son remplacement évité) moins ses parts et son coût local. Une économie sous zéro est une perte, et le document le dit en toutes lettres.',
    }),
    list(
      {
        en: 'Net present value: the saving of each year t, from 0 to the last, divided by one plus the discount rate to the power t, all added up and rounded once.',
        fr: 'Valeur actualisée nette : l’économie de chaque année t, de 0 à la dernière, divisée par un plus le taux d’actualisation à la puissance t, le tout additionné et arrondi une seule fois.',
      },
      {
        en: 'Payback: the moment at which the savings, added up from year 0 without discounting, first reach zero, counted evenly within the year; if they do not, “not within the horizon”.',
        fr: 'Délai de récupération : le moment où les économies, additionnées depuis l’an 0 sans actualisation, atteignent zéro pour la première fois, réparties également dans l’année; sinon, « pas dans l’horizon ».',
      },
      {
        en: 'The Group’s net present value is the sum of all, rounded once.',
        fr: 'La valeur actualisée nette du Groupe est la somme de toutes, arrondie une seule fois.',
      },
    ),
    {
      type: 'table',
      caption: {
        en: 'Alder’s first two years, synthetic',
        fr: 'Les deux premières années d’Alder, cas fictif',
      },
      columns: [
        { title: { en: 'Figure', fr: 'Chiffre' }, share: 3 },
        { title: { en: 'Year 0', fr: 'An 0' }, share: 2, align: 'end' },
        { title: { en: 'Year 1', fr: 'An 1' }, share: 2, align: 'end' },
      ],
      rows: [
        [
          { en: 'Avoided replacement or baseline', fr: 'Remplacement évité ou coût de référence' },
          money(0),
          money(34_000_00),
        ],
        [{ en: 'Less: shares', fr: 'Moins : parts' }, money(-31_400_00), money(-27_000_00)],
        [{ en: 'Less: local cost', fr: 'Moins : coût local' }, money(-12_000_00), money(-5_000_00)],
        [{ en: 'Saving', fr: 'Économie' }, money(-43_400_00), money(2_000_00)],
        [
          { en: 'Discounted by 4% a year', fr: 'Actualisée à 4 % par année' },
          money(-43_400_00),
          money(1_923_08),
        ],
      ],
    },
  ],
};
