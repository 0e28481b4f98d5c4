import type { LocalText } from '@commonworks/domain-assessment';
import type {
  Acceptance,
  Requirement,
  RequirementPriority,
  RequirementType,
  VerificationMethod,
} from '../../requirements/requirement.js';

const both = (en: string, fr: string): LocalText => ({ en, fr });
const accepted = (given: LocalText, when: LocalText, then: LocalText): Acceptance => ({ given, when, then });

/** In the order Alder, Birch, Cedar, Dogwood. */
const of = (
  alder: RequirementPriority,
  birch: RequirementPriority,
  cedar: RequirementPriority,
  dogwood: RequirementPriority,
): Requirement['priorities'] => ({ alder, birch, cedar, dogwood });

const agreed = (
  id: string,
  type: RequirementType,
  statement: LocalText,
  rationale: LocalText,
  priorities: Requirement['priorities'],
  agreedPriority: RequirementPriority,
  acceptance: Acceptance,
  verification: VerificationMethod,
  owner: LocalText,
): Requirement => ({
  id,
  type,
  statement,
  rationale,
  source: { kind: 'GROUP' },
  priorities,
  agreedPriority,
  acceptance,
  verification,
  owner,
  status: 'AGREED',
  parents: [],
  version: 1,
});

const PLANNING = both('Manager of planning, Birch', 'Gestionnaire de l’urbanisme, Birch');
const TECHNOLOGY = both(
  'Manager of information technology, Cedar',
  'Gestionnaire des technologies de l’information, Cedar',
);
const BUILDING = both('Chief building official, Alder', 'Chef du service du bâtiment, Alder');

/** The rows of the example. */
export const EXAMPLE_REQUIREMENTS: readonly Requirement[] = [
  agreed(
    'REQ-APP-001',
    'FUNCTIONAL',
    both(
      'The solution shall let a resident file a permit application with its drawings from a phone.',
      'La solution doit permettre à une personne de déposer, à partir d’un téléphone, une demande de permis avec ses plans.',
    ),
    both(
      'Six in ten visits to the counter are made to hand in paper.',
      'Six visites au comptoir sur dix servent à déposer du papier.',
    ),
    of('MUST', 'MUST', 'MUST', 'SHOULD'),
    'MUST',
    accepted(
      both('a resident with a phone and two drawings', 'une personne munie d’un téléphone et de deux plans'),
      both('the application is filed', 'la demande est déposée'),
      both(
        'a number is shown and both drawings open at the counter',
        'un numéro s’affiche et les deux plans s’ouvrent au comptoir',
      ),
    ),
    'DEMONSTRATION',
    PLANNING,
  ),
  agreed(
    'REQ-INS-001',
    'FUNCTIONAL',
    both(
      'The solution shall record the result of an inspection without a network and send it once there is one.',
      'La solution doit consigner sans réseau le résultat d’une inspection et le transmettre dès qu’il y en a un.',
    ),
    both('A third of Alder has no signal.', 'Le tiers du territoire d’Alder n’a pas de réseau.'),
    of('MUST', 'SHOULD', 'SHOULD', 'COULD'),
    'SHOULD',
    accepted(
      both('a tablet in flight mode', 'une tablette en mode avion'),
      both(
        'a result with a photograph is recorded and the network comes back',
        'un résultat est consigné avec une photo et le réseau revient',
      ),
      both('the office sees both within 5 minutes', 'le bureau voit les deux en 5 minutes'),
    ),
    'TEST',
    BUILDING,
  ),
  agreed(
    'REQ-DAT-001',
    'DATA',
    both(
      'The solution shall keep each version of a drawing with the name of whoever filed it.',
      'La solution doit conserver chaque version d’un plan avec le nom de qui l’a déposée.',
    ),
    both('In an appeal the first drawing is what counts.', 'En appel, c’est le premier plan qui compte.'),
    of('SHOULD', 'MUST', 'MUST', 'MUST'),
    'MUST',
    accepted(
      both('a drawing that was replaced twice', 'un plan remplacé deux fois'),
      both('its history is opened', 'son historique est ouvert'),
      both(
        'three versions can be read, each with a name and a date',
        'trois versions sont lisibles, chacune avec un nom et une date',
      ),
    ),
    'INSPECTION',
    PLANNING,
  ),
  agreed(
    'REQ-FIN-001',
    'INTERFACE',
    both(
      'The solution shall hand each day’s payments to the member’s financial system by 6 a.m.',
      'La solution doit transmettre chaque jour, au plus tard à 6 h, les paiements de la veille au système financier du membre.',
    ),
    both('Today clerks type them again.', 'Aujourd’hui, le greffe les ressaisit.'),
    of('SHOULD', 'SHOULD', 'MUST', 'MUST'),
    'SHOULD',
    accepted(
      both('a day with 20 payments and 2 refunds', 'une journée de 20 paiements et de 2 remboursements'),
      both('it is 6 a.m. on the next day', 'il est 6 h le lendemain'),
      both(
        '22 entries stand in the ledger and their sum agrees to the cent',
        '22 écritures figurent au grand livre et leur somme concorde au cent près',
      ),
    ),
    'TEST',
    TECHNOLOGY,
  ),
  agreed(
    'REQ-AVL-001',
    'QUALITY',
    both(
      'The solution shall be available for 99.9% of the minutes of each month.',
      'La solution doit être disponible pendant 99,9 % des minutes de chaque mois.',
    ),
    both('Half of applications come in the evening.', 'La moitié des demandes arrivent en soirée.'),
    of('MUST', 'MUST', 'MUST', 'MUST'),
    'MUST',
    accepted(
      both('a month of 30 days without maintenance', 'un mois de 30 jours sans entretien'),
      both('downtime is added up', 'le temps d’arrêt est additionné'),
      both('it comes to no more than 43.2 minutes', 'il ne dépasse pas 43,2 minutes'),
    ),
    'ANALYSIS',
    TECHNOLOGY,
  ),
  agreed(
    'REQ-PRF-001',
    'QUALITY',
    both(
      'The solution shall show a file within 2 s in 95 of 100 attempts with 180 users at once.',
      'La solution doit afficher un dossier en 2 s dans 95 tentatives sur 100 avec 180 utilisateurs simultanés.',
    ),
    both(
      'Callers wait while the clerk looks.',
      'La personne au bout du fil attend pendant que le greffe cherche.',
    ),
    of('SHOULD', 'SHOULD', 'SHOULD', 'MUST'),
    'SHOULD',
    accepted(
      both('180 simulated users', '180 utilisateurs simulés'),
      both('each opens 50 files', 'chacun ouvre 50 dossiers'),
      both('8,550 of 9,000 are shown within 2 s', '8\u00A0550 dossiers sur 9\u00A0000 s’affichent en 2 s'),
    ),
    'TEST',
    TECHNOLOGY,
  ),
  agreed(
    'REQ-ACC-001',
    'QUALITY',
    both(
      'The solution shall meet WCAG 2.2, level AA, on each public screen and on each screen for staff.',
      'La solution doit respecter les WCAG 2.2, niveau AA, à chaque écran destiné au public ou au personnel.',
    ),
    both(
      'The law asks for less; residents need this.',
      'La loi en demande moins; la population en a besoin.',
    ),
    of('MUST', 'MUST', 'SHOULD', 'MUST'),
    'MUST',
    accepted(
      both('a person who uses a screen reader', 'une personne qui utilise un lecteur d’écran'),
      both('an application is filed from start to end', 'une demande est déposée du début à la fin'),
      both('no step needs the help of another', 'aucune étape n’exige l’aide de quelqu’un d’autre'),
    ),
    'TEST',
    PLANNING,
  ),
  agreed(
    'REQ-SEC-001',
    'SECURITY_PRIVACY',
    both(
      'The solution shall require a second factor of each user who signs in from outside a member’s network.',
      'La solution doit exiger un deuxième facteur de quiconque se connecte de l’extérieur du réseau d’un membre.',
    ),
    both('Stolen passwords are the usual way in.', 'Un mot de passe volé est la porte d’entrée habituelle.'),
    of('MUST', 'MUST', 'MUST', 'MUST'),
    'MUST',
    accepted(
      both('a valid password used from outside', 'un mot de passe valide utilisé de l’extérieur'),
      both('the second factor is refused', 'le deuxième facteur est refusé'),
      both('nothing is shown and the attempt is logged', 'rien ne s’affiche et la tentative est consignée'),
    ),
    'TEST',
    TECHNOLOGY,
  ),
  agreed(
    'REQ-MIG-001',
    'MIGRATION',
    both(
      'The supplier shall bring over each open application of a member with its documents before that member’s first day.',
      'Le fournisseur doit transférer chaque demande ouverte d’un membre, avec ses documents, avant le premier jour de celui-ci.',
    ),
    both('Nobody can decide on half a file.', 'Nul ne peut décider sur la moitié d’un dossier.'),
    of('MUST', 'MUST', 'MUST', 'MUST'),
    'MUST',
    accepted(
      both(
        'a count of open applications and documents in the old system',
        'le dénombrement des demandes ouvertes et des documents dans l’ancien système',
      ),
      both('the trial migration is done', 'la migration d’essai est faite'),
      both(
        'both counts agree and 50 files drawn at random match',
        'les deux dénombrements concordent et 50 dossiers tirés au hasard correspondent',
      ),
    ),
    'ANALYSIS',
    TECHNOLOGY,
  ),
  agreed(
    'REQ-TRN-001',
    'TRAINING',
    both(
      'The supplier shall give each user 4 hours of training in English or in French, as the user chooses.',
      'Le fournisseur doit offrir à chaque utilisateur 4 heures de formation en français ou en anglais, à son choix.',
    ),
    both('Birch has users who work in French.', 'Birch compte des utilisateurs qui travaillent en français.'),
    of('SHOULD', 'MUST', 'SHOULD', 'COULD'),
    'SHOULD',
    accepted(
      both('the list of a member’s users', 'la liste des utilisateurs d’un membre'),
      both('attendance is compared with it', 'les présences y sont comparées'),
      both(
        'each name has 4 hours in the language chosen',
        'chaque nom compte 4 heures dans la langue choisie',
      ),
    ),
    'INSPECTION',
    BUILDING,
  ),
];
