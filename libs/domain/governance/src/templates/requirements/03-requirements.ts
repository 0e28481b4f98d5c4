import type { Clause } from '../../template/clause.js';
import { chosen, fieldRows, list, paragraph } from '../parts.js';
import { ATTRIBUTES_TABLE } from './attributes-table.js';
import { MEASURES } from './measures.js';
import { QUALITY_CATALOGUE } from './quality-catalogue.js';

export const NEEDED: Clause = {
  id: 'requirements',
  title: { en: 'Requirements', fr: 'Exigences' },
  settles: {
    en: 'What the solution shall do and be, how much each member needs it, and how well.',
    fr: 'Ce que la solution doit faire et être, l’importance que chaque membre y attache, et le degré de qualité exigé.',
  },
  guidance: {
    en: 'Write one thing per row, in words a tester can act on. “User-friendly”, “fast” and “as needed” cannot be tested; a number with its unit can. Leave “and/or” out: it hides two requirements or none. Must is for what makes the purchase pointless if it is missing; if more than half of all rows are Musts, nobody has chosen yet, and bids will cost more. Requirements seeded from the workbooks are drafts: merge what says the same, throw out what nobody defends. Take the defaults of the catalogue unless you can say what a stricter figure is worth.',
    fr: 'Une seule chose par ligne, dans des mots sur lesquels on peut fonder un essai. « Convivial », « rapide » et « au besoin » ne se vérifient pas; un nombre et son unité, oui. Évitez « et/ou », qui cache deux exigences ou aucune. Est indispensable ce sans quoi l’achat n’a plus de sens; si plus de la moitié des lignes le sont, personne n’a encore choisi, et les soumissions coûteront plus cher. Les exigences tirées des cahiers d’évaluation sont des ébauches : fusionnez ce qui dit la même chose, écartez ce que personne ne défend. Gardez les mesures par défaut du catalogue à moins de pouvoir dire ce que vaut un chiffre plus exigeant.',
  },
  isMandatory: true,
  fields: [
    ...MEASURES,
    {
      id: 'trainingHours',
      label: {
        en: 'Training for each user before the start, in hours',
        fr: 'Formation de chaque utilisateur avant le démarrage, en heures',
      },
      type: 'NUMBER',
      usual: 4,
    },
    {
      id: 'rehearsals',
      label: {
        en: 'Full trial migrations before the real one',
        fr: 'Migrations d’essai complètes avant la vraie',
      },
      type: 'NUMBER',
      usual: 2,
    },
  ],
  choices: [
    {
      id: 'securityBaseline',
      question: {
        en: 'Does it hold personal information?',
        fr: 'Contient-elle des renseignements personnels?',
      },
      usual: 'personal',
      options: [
        {
          id: 'personal',
          label: { en: 'Yes', fr: 'Oui' },
          why: {
            en: 'The usual case: a name beside an address, a payment or a complaint is personal information.',
            fr: 'Le cas habituel : un nom à côté d’une adresse, d’un paiement ou d’une plainte est un renseignement personnel.',
          },
          paragraphs: [
            {
              en: 'Security and privacy. The baseline is the ITSG-33 profile Protected B, medium integrity, medium availability, or what succeeds it, shown by an independent report no older than a year. Personal information is protected as {law:privacy} requires, and access requests are answered under {law:access}.',
              fr: 'Sécurité et vie privée. Le profil exigé est celui de l’ITSG-33, Protégé B, intégrité moyenne, disponibilité moyenne, ou celui qui lui succède, attesté par un rapport indépendant datant d’au plus un an. Les renseignements personnels sont protégés comme l’exige {law:privacy}, et les demandes d’accès sont traitées selon {law:access}.',
            },
          ],
        },
        {
          id: 'none',
          label: { en: 'No', fr: 'Non' },
          why: {
            en: 'For equipment, public maps and the like. Accounts of staff alone do not change that; anything about residents does.',
            fr: 'Pour l’équipement, les cartes publiques et autres données semblables. Les comptes du personnel n’y changent rien; tout ce qui concerne la population, si.',
          },
          paragraphs: [
            {
              en: 'Security and privacy. The baseline is the CIS Critical Security Controls, implementation group 2, shown by an independent report no older than two years. No personal information beyond accounts of staff may enter the solution.',
              fr: 'Sécurité et vie privée. Le profil exigé est celui des contrôles de sécurité critiques du CIS, groupe de mise en œuvre 2, attesté par un rapport indépendant datant d’au plus deux ans. Aucun renseignement personnel autre que les comptes du personnel ne peut entrer dans la solution.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    paragraph(
      {
        en: 'How to read them. Each requirement is a row with the attributes of the table. Only the sentence with “shall” binds; rationale and acceptance explain it. Where a statement and its acceptance disagree, the stricter one holds until the row is mended.',
        fr: 'Lecture. Chaque exigence est une ligne qui comporte les attributs du tableau. Seule la phrase où figure « doit » lie; la justification et le critère d’acceptation l’éclairent. Si un énoncé et son critère se contredisent, le plus rigoureux vaut jusqu’à la correction de la ligne.',
      },
      'requirements.reading',
    ),
    ATTRIBUTES_TABLE,
    paragraph(
      {
        en: 'Priority. Each member gives each requirement a priority of its own; the agreed one follows by counting the members that gave one. The words mean:',
        fr: 'Priorité. Chaque membre attribue sa propre priorité à chaque exigence; la priorité convenue découle du décompte des membres qui se sont prononcés. Les termes signifient :',
      },
      'requirements.priority',
    ),
    {
      type: 'table',
      caption: { en: 'Priorities (MoSCoW)', fr: 'Priorités (MoSCoW)' },
      columns: [
        { title: { en: 'Priority', fr: 'Priorité' }, share: 2 },
        { title: { en: 'Meaning', fr: 'Sens' }, share: 4 },
        { title: { en: 'Agreed if', fr: 'Convenue si' }, share: 4 },
      ],
      rows: [
        [
          { en: 'Must', fr: 'Indispensable' },
          {
            en: 'Without it the solution is not accepted.',
            fr: 'Sans cela, la solution n’est pas acceptée.',
          },
          {
            en: 'at least two thirds of them say must',
            fr: 'au moins les deux tiers d’entre eux la jugent indispensable',
          },
        ],
        [
          { en: 'Should', fr: 'Important' },
          {
            en: 'Weighs much when bids are compared; may wait for a stated date.',
            fr: 'Compte beaucoup dans la comparaison des soumissions; peut attendre une date précise.',
          },
          {
            en: 'else, at least half say must or should',
            fr: 'sinon, au moins la moitié la jugent indispensable ou importante',
          },
        ],
        [
          { en: 'Could', fr: 'Souhaitable' },
          { en: 'Weighs a little.', fr: 'Compte un peu.' },
          {
            en: 'else, at least one says must, should or could',
            fr: 'sinon, au moins un membre la souhaite à un degré quelconque',
          },
        ],
        [
          { en: 'Won’t', fr: 'Écarté' },
          {
            en: 'Not this time; kept so that nobody raises it anew.',
            fr: 'Pas cette fois; conservé pour que personne ne rouvre la question.',
          },
          { en: 'else', fr: 'sinon' },
        ],
      ],
    },
    paragraph({
      en: 'A Must has an acceptance and a verification method. A quality requirement has a number and a unit. Drafts seeded from the workbooks count only municipalities whose answers may be named, and stay proposed until people have reviewed them.',
      fr: 'Une exigence indispensable comporte un critère d’acceptation et une méthode de vérification. Une exigence de qualité comporte un nombre et une unité. Les ébauches tirées des cahiers d’évaluation ne comptent que les municipalités dont les réponses peuvent être nommées, et restent à l’état de proposition tant que personne ne les a révisées.',
    }),
    paragraph({
      en: 'The requirements of the group, by type:',
      fr: 'Les exigences du groupe, par type :',
    }),
    list(
      {
        en: 'functional: what people can do with the solution, and what it does for them unasked;',
        fr: 'fonctionnelles : ce que la solution permet de faire, et ce qu’elle fait d’elle-même;',
      },
      {
        en: 'data: what is kept, in which form, whose it is, how good it has to be;',
        fr: 'données : ce qui est conservé, sous quelle forme, à qui cela appartient, avec quelle exactitude;',
      },
      {
        en: 'interfaces: which systems it exchanges what with, which way, how often;',
        fr: 'interfaces : avec quels systèmes elle échange quoi, dans quel sens, à quelle fréquence;',
      },
      {
        en: 'quality, security and privacy, legal, migration, training, support: as the paragraphs below say.',
        fr: 'qualité, sécurité et vie privée, juridique, migration, formation, soutien : selon les paragraphes ci-dessous.',
      },
    ),
    { type: 'rows', rows: 'REQUIREMENTS' },
    paragraph(
      {
        en: 'Quality. The catalogue below applies wherever no row above says more. Each line becomes a requirement with an id of its own when this Specification is agreed.',
        fr: 'Qualité. Le catalogue ci-dessous s’applique partout où aucune ligne ci-dessus n’en dit davantage. Chacune de ses lignes devient une exigence, avec son propre identifiant, lorsque le cahier est accepté.',
      },
      'requirements.quality',
    ),
    QUALITY_CATALOGUE,
    fieldRows(...MEASURES.map(({ id }) => id)),
    chosen('securityBaseline'),
    paragraph({
      en: 'Legal. The solution lets each member keep {law:accessibility} and its own records by-law. Terms of use that a supplier asks of residents need the member’s consent.',
      fr: 'Juridique. La solution permet à chaque membre de respecter {law:accessibility} et son propre règlement sur les documents. Les conditions d’utilisation qu’un fournisseur impose à la population exigent le consentement du membre.',
    }),
    paragraph({
      en: 'Migration. Data of each member is brought over complete, counted and reconciled, after at least {field:rehearsals} full trial runs. What is not brought over stays readable for as long as the records by-law asks.',
      fr: 'Migration. Les données de chaque membre sont transférées au complet, dénombrées et rapprochées, après au moins {field:rehearsals} essais complets. Ce qui n’est pas transféré reste consultable aussi longtemps que l’exige le règlement sur les documents.',
    }),
    paragraph({
      en: 'Training. Every user has had {field:trainingHours} hours of training in the language of their choice before the start, and can look everything up afterwards.',
      fr: 'Formation. Avant le démarrage, chaque utilisateur a reçu {field:trainingHours} heures de formation dans la langue de son choix, et peut tout retrouver par la suite.',
    }),
    paragraph({
      en: 'Support. Help is given in English and in French, at the hours and within the times of the service level agreement.',
      fr: 'Soutien. L’aide est offerte en français et en anglais, aux heures et dans les délais de l’entente de niveau de service.',
    }),
    fieldRows('rehearsals', 'trainingHours'),
  ],
};
