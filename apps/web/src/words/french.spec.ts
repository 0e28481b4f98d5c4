import { typesetFrench } from '@commonworks/domain-assessment';
import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { entriesOf } from '../../testing/entries.js';
import { frenchOffences } from '../../testing/french-rules.js';
import { catalogues, contents, terms } from '../../testing/sources.js';

/** Published before their words were gone through: they never change, and only their typesetting is judged. */
const PUBLISHED = [
  'template-four-layer-assessment-1',
  'template-it-comparators-1',
  'template-regional-capability-1',
];

const SKELETON = resolve(import.meta.dirname, '../../../../tools/new/feature');

describe('the French of the product', () => {
  const said = [...catalogues('web'), ...catalogues('api'), terms];

  it.each(said)('in the catalogue $name is typeset, and has one name for one thing', ({ fr }) => {
    expect(frenchOffences(entriesOf(fr))).toEqual([]);
  });

  it.each(contents().filter(({ name }) => !PUBLISHED.includes(name)))(
    'in the content $name is typeset, and has one name for one thing',
    ({ fr }) => {
      const texts = entriesOf(fr);
      expect(texts.size).toBeGreaterThan(0);
      expect(frenchOffences(texts)).toEqual([]);
    },
  );

  it.each(PUBLISHED)('of the published %s reaches the reader typeset', (file) => {
    const content = contents().find(({ name }) => name === file);
    const texts = [...entriesOf(content?.fr)].map(([key, text]) => [key, typesetFrench(text)] as const);
    expect(texts.length).toBeGreaterThan(20);
    expect(frenchOffences(new Map(texts), 'typesetting')).toEqual([]);
  });

  it('that a new part begins with is typeset', () => {
    const files = readdirSync(SKELETON, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('fr.json.template'),
    );
    expect(files.length).toBeGreaterThan(1);
    const texts = files.flatMap((path) => [
      ...entriesOf(JSON.parse(readFileSync(join(SKELETON, path), 'utf8'))),
    ]);
    expect(frenchOffences(new Map(texts))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const offences = (text: string) => frenchOffences(new Map([['a', text]]));

  it.each([
    "l'année",
    'un "mot',
    '« mot\u00a0»',
    '«\u00a0mot »',
    'Source : x',
    'Source: x',
    'Quitter ?',
    '10 000 habitants',
    'Cahier remis le {{date}}',
    'Remettre le cahier',
    '{{n}} cahiers reçus',
    'La campagne est fermée',
    'Fermez la campagne',
    'Modifications demandées',
    'Demander des modifications',
    'Indiquez une section',
    'Non évalué',
    'Dans nos locaux',
    'qui partagent nommément',
    'les autres sont retenues',
    'La capacité à le fournir',
    'Services publics',
    'Services corporatifs',
    'de haut en bas',
    'Le cahier de {{municipality}}',
  ])('see %s', (text) => {
    expect(offences(text)).toHaveLength(1);
  });

  it.each([
    'L’année\u00a0: «\u00a0mot\u00a0», 10\u00a0000 $',
    'Quitter? Oui; non!',
    'Fermer le menu',
    'Il peut de nouveau être ouvert aux modifications',
    'à 10:30, https://alder.example',
    '$t(ui:pages.home)',
    'du regroupement {{consortium}}',
    'de {{min}} à {{max}}',
  ])('leave %s alone', (text) => {
    expect(offences(text)).toEqual([]);
  });
});
