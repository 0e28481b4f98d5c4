import { describe, expect, it } from '@jest/globals';
import type { AnswerState, AnswerValue, Layer, QuestionKind } from '@commonworks/domain-assessment';
import type { WorkbookQuestionObject, WorkbookSectionObject } from '../workbooks/workbook.types.js';
import { composeAssessment, followsPublished } from './compose-assessment.js';
import type { Finding } from './read-findings.js';

const settings = {
  levels: [],
  options: [],
  multiple: false,
  unit: null,
  min: null,
  max: null,
  decimals: null,
  amount: false,
  maxLength: null,
  higherIsBetter: true,
  formula: null,
};
const service = (layer: Layer) => ({
  id: layer,
  code: layer,
  name: layer,
  definition: '',
  layer,
  synonyms: [],
  crossReferences: [],
  area: { id: 'a', code: 'a', name: 'A' },
});
const question = (
  id: string,
  layer: Layer | null,
  answer: { state: AnswerState; value?: AnswerValue } | null,
  kind: QuestionKind = 'RATING',
): WorkbookQuestionObject => ({
  id: `w.${id}`,
  questionId: id,
  code: id,
  kind,
  text: id,
  help: null,
  dimension: null,
  settings,
  sharing: null,
  service: layer && service(layer),
  answer: answer && {
    id: `w.${id}`,
    questionId: id,
    value: null,
    version: 1,
    updatedAt: null,
    updatedBy: null,
    comment: `about ${id}`,
    ...answer,
  },
});
const section = (code: string, ...questions: WorkbookQuestionObject[]): WorkbookSectionObject => ({
  id: `w.${code}`,
  sectionId: code,
  code,
  title: code,
  questions,
  sharing: null,
  editable: false,
  assignees: [],
  progress: { answered: 0, total: questions.length },
});
const compose = (...sections: WorkbookSectionObject[]) => composeAssessment({ sections }, new Map());

describe('composeAssessment', () => {
  it('puts the layers in their order, whatever the sections’, and keeps the elements’', () => {
    const rated = { state: 'ANSWERED', value: 'GAP' } as const;
    const map = compose(
      section('one', question('servers', 'INFRASTRUCTURE', rated), question('bus', 'INTEGRATION', rated)),
      section('two', question('web', 'CUSTOMER_FACING', rated), question('network', 'INFRASTRUCTURE', rated)),
      section('three', question('erp', 'MAJOR_BUSINESS_SYSTEMS', rated)),
    );
    expect(map.map(({ layer, elements }) => [layer, elements.map((element) => element.questionId)])).toEqual([
      ['CUSTOMER_FACING', ['web']],
      ['INTEGRATION', ['bus']],
      ['MAJOR_BUSINESS_SYSTEMS', ['erp']],
      ['INFRASTRUCTURE', ['servers', 'network']],
    ]);
  });

  it.each([
    ['a rating', { state: 'ANSWERED', value: 'GAP' }, 'GAP', false],
    ['work planned', { state: 'ANSWERED', value: ['MEETS_NEEDS', 'WORK_PLANNED'] }, 'MEETS_NEEDS', true],
    ['unknown', { state: 'UNKNOWN' }, null, false],
    ['never answered', { state: 'UNANSWERED' }, null, false],
  ] as const)('tells of %s', (_, answer, rating, workPlanned) => {
    const value = 'value' in answer ? { value: answer.value as AnswerValue } : {};
    const map = compose(section('one', question('web', 'INTEGRATION', { state: answer.state, ...value })));
    expect(map[0]?.elements).toEqual([
      {
        questionId: 'web',
        service: service('INTEGRATION'),
        comment: 'about web',
        state: answer.state,
        rating,
        workPlanned,
        observation: null,
      },
    ]);
  });

  it('leaves out what may not be seen, other kinds, and what belongs to no element', () => {
    expect(
      compose(
        section(
          'one',
          question('hidden', 'INTEGRATION', null),
          question('scale', 'INTEGRATION', { state: 'ANSWERED', value: 3 }, 'SCALE'),
          question('general', null, { state: 'ANSWERED', value: 'GAP' }),
        ),
      ),
    ).toEqual([]);
    expect(compose()).toEqual([]);
  });
});

describe('what a published document says', () => {
  const finding = (rating: Finding['rating']): Finding => ({ rating, observation: `${rating} it says` });
  const read = (
    answers: Record<string, { state: AnswerState; value?: AnswerValue }>,
    findings: Record<string, Finding>,
  ) => {
    const questions = Object.entries(answers).map(([id, answer]) => question(id, 'INTEGRATION', answer));
    const layers = composeAssessment(
      { sections: [section('one', ...questions)] },
      new Map(Object.entries(findings)),
    );
    return {
      said: layers.flatMap(({ elements }) => elements.map(({ observation }) => observation)),
      published: followsPublished(layers),
    };
  };
  const gap = { state: 'ANSWERED', value: ['GAP', 'WORK_PLANNED'] } as const;
  const meets = { state: 'ANSWERED', value: 'MEETS_NEEDS' } as const;

  it('is told where the rating is still the one that follows from it', () => {
    const both = { web: finding('GAP'), gis: finding('MEETS_NEEDS') };
    expect(read({ web: { ...gap, value: [...gap.value] }, gis: meets }, both)).toEqual({
      said: ['GAP it says', 'MEETS_NEEDS it says'],
      published: true,
    });
  });

  it.each([
    ['rated otherwise since', meets],
    ['cleared since', { state: 'UNANSWERED' as const }],
  ])('is not told of an element %s', (_, answer) => {
    expect(read({ web: answer }, { web: finding('GAP') })).toEqual({ said: [null], published: false });
  });

  it('is not the source of a map in which one rating follows from nothing published', () => {
    expect(read({ web: meets, gis: meets }, { web: finding('MEETS_NEEDS') }).published).toBe(false);
  });

  it('is the source where what has no rating is all that the document does not speak of', () => {
    expect(read({ web: meets, gis: { state: 'UNKNOWN' } }, { web: finding('MEETS_NEEDS') }).published).toBe(
      true,
    );
  });
});
