import type pg from 'pg';
import { insert, insertOne } from './insert.js';

const text = (word: string) => ({ en: word, fr: word });
const LEVELS = { levels: [1, 2, 3, 4, 5].map((n) => text(`Level ${n}`)) };
const STAFF = { unit: text('people'), min: 0, max: 1_000_000, decimals: 2, amount: true };
const scale = (dimension: string) => ({ kind: 'SCALE', dimension, settings: LEVELS, serves: true });

/** A question of every kind in the first section, so that whoever sees only that one meets them all. */
const FIRST = {
  priority: scale('PRIORITY'),
  readiness: scale('READINESS'),
  improvement: scale('IMPROVEMENT'),
  rating: { kind: 'RATING', dimension: null, settings: {}, serves: true },
  number: { kind: 'NUMBER', dimension: null, settings: STAFF, serves: false },
  derived: {
    ...{ kind: 'DERIVED', dimension: null, serves: false },
    settings: { formula: 'number / population', unit: text('a head'), decimals: 4 },
  },
  text: { kind: 'TEXT', dimension: null, settings: { maxLength: 500 }, serves: false },
  choice: {
    ...{ kind: 'CHOICE', dimension: null, serves: false },
    settings: { options: ['one', 'two'].map((code) => ({ code, label: text(code) })), multiple: false },
  },
  system: { kind: 'SYSTEM', dimension: null, settings: {}, serves: true },
};

/** What municipalities keep from others. */
const SECOND = {
  hiddenNumber: { kind: 'NUMBER', dimension: null, settings: STAFF, serves: false },
  hiddenText: { kind: 'TEXT', dimension: null, settings: { maxLength: 500 }, serves: false },
  hiddenSystem: { kind: 'SYSTEM', dimension: null, settings: {}, serves: true },
};

export type QuestionName = keyof typeof FIRST | keyof typeof SECOND;

export interface WorldTemplate {
  readonly templateVersionId: string;
  readonly sections: Record<'first' | 'second', string>;
  readonly questions: Record<QuestionName, string>;
  /** Questions to be answered; the derived one is not. */
  readonly questionCount: number;
}

/** A published template. */
export async function insertTemplate(client: pg.Client): Promise<WorldTemplate> {
  const names = { name_en: 'Matrix', name_fr: 'Matrix' };
  const areaId = await insertOne(client, 'service_area', { code: 'matrix', ...names, position: 9 });
  const serviceId = await insertOne(client, 'service', {
    ...{
      code: 'matrix-permits',
      area_id: areaId,
      layer: 'CUSTOMER_FACING',
      name_en: 'Permits',
      name_fr: 'Permis',
    },
    ...{ definition_en: 'Grants permits.', definition_fr: 'Délivre les permis.', position: 9 },
  });
  await client.query(`insert into service_synonym values ($1, 'en', 'licences'), ($1, 'fr', 'licences')`, [
    serviceId,
  ]);
  await client.query(`insert into service_cross_reference values ($1, 'MRM', '2', '7', 'EXACT')`, [
    serviceId,
  ]);
  const templateId = await insertOne(client, 'template', { code: 'matrix', ...names });
  const templateVersionId = await insertOne(client, 'template_version', {
    template_id: templateId,
    number: 1,
  });
  const sections: Partial<WorldTemplate['sections']> = {};
  const questions: Partial<WorldTemplate['questions']> = {};
  for (const [code, asked] of [
    ['first', FIRST],
    ['second', SECOND],
  ] as const) {
    const sectionId = await insertOne(client, 'section', {
      ...{ template_version_id: templateVersionId, code, title_en: code, title_fr: code },
      position: code === 'first' ? 0 : 1,
    });
    sections[code] = sectionId;
    for (const [position, [name, question]] of Object.entries(asked).entries()) {
      const [id] = await insert(client, 'question', [
        {
          ...{ template_version_id: templateVersionId, section_id: sectionId, code: name.toLowerCase() },
          // A formula names the number by its code, which begins with a letter and is in lower case.
          ...{
            kind: question.kind,
            dimension: question.dimension,
            settings: JSON.stringify(question.settings),
          },
          ...{ service_id: question.serves ? serviceId : null, text_en: name, text_fr: name },
          ...{ help_en: 'Help.', help_fr: 'Aide.', position },
        },
      ]);
      questions[name as QuestionName] = id;
    }
  }
  await client.query('update template_version set published_at = now() where id = $1', [templateVersionId]);
  return {
    templateVersionId,
    sections: sections as WorldTemplate['sections'],
    questions: questions as WorldTemplate['questions'],
    questionCount: Object.keys({ ...FIRST, ...SECOND }).length - 1,
  };
}
