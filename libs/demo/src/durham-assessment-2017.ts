import { WORK_PLANNED } from '@commonworks/domain-assessment';
import type {
  DemoAnswer,
  DemoCampaign,
  DemoMunicipality,
  DemoQuestion,
  DemoWorkbook,
} from './demo-campaign.js';
import { clarington, type ClaringtonObservation } from './facts.js';
import { syntheticAnswer } from './synthetic-answer.js';

const CYCLE = '2017';
const ASSESSED = 'Municipality of Clarington';

type Rated = ClaringtonObservation & { rating: NonNullable<ClaringtonObservation['rating']> };

const rated = new Map(
  clarington.elements.flatMap((found) => (found.rating === null ? [] : [[found.element, found as Rated]])),
);

/**
 * The four-layer assessment. Clarington's ratings follow from the words of its published plan. The plan assessed
 * nobody else: what the others answer is invented, so the campaign is synthetic.
 */
export function durhamAssessment2017(municipalities: DemoMunicipality[]): DemoCampaign {
  return {
    name: 'Four-layer technology assessment 2017',
    cycle: CYCLE,
    year: 2017,
    template: { code: 'four-layer-assessment', version: 1 },
    outcome: 'RELEASED',
    closesOn: '2017-06-30',
    synthetic: true,
    workbooks: (questions) =>
      municipalities.map((m) => ({
        municipality: m.name,
        status: 'SUBMITTED',
        sharing: 'NAMED',
        privateSections: [],
        ...(m.name === ASSESSED ? publishedAnswers(questions) : invented(m, questions)),
      })),
  };
}

type Answered = Pick<DemoWorkbook, 'answers' | 'findings'>;

const invented = (municipality: DemoMunicipality, questions: readonly DemoQuestion[]): Answered => ({
  answers: questions.flatMap((q) => syntheticAnswer({ municipality, cycle: CYCLE }, q) ?? []),
});

/** The rating of every element that the plan speaks of. Of what it does not speak, the answer is not known. */
function publishedAnswers(questions: readonly DemoQuestion[]): Answered {
  const read = questions.map((q) => ({ questionId: q.id, found: rated.get(q.serviceName ?? '') }));
  return {
    answers: read.map(({ questionId, found }): DemoAnswer =>
      found
        ? { questionId, state: 'ANSWERED', value: ratingValue(found) }
        : { questionId, state: 'UNKNOWN', value: null },
    ),
    findings: read.flatMap(({ questionId, found }) =>
      found
        ? [
            {
              questionId,
              rating: found.rating,
              observation: { en: found.observation, fr: found.observationFr },
            },
          ]
        : [],
    ),
  };
}

/** Where the text only hints at work, none is marked as planned. */
const ratingValue = ({ rating, workPlanned }: Rated): DemoAnswer['value'] =>
  workPlanned ? [rating, WORK_PLANNED] : rating;
