import { type RatingCode } from '@commonworks/domain-assessment';
import { RatingMark } from '@commonworks/web-charts';
import { AnswerStateMark, type Column } from '@commonworks/web-ui';
import { type AssessedElement, type Assessment } from './assessment-figures.js';
import classes from './assessment-map-view.module.css';

export interface AssessmentWords {
  heading: (name: 'layer' | 'element' | 'rating' | 'workPlanned' | 'observation' | 'comment') => string;
  layer: (layer: Assessment['layers'][number]['layer']) => string;
  ratings: Readonly<Record<RatingCode, string>>;
  /** Why an element has no rating. */
  state: (element: AssessedElement) => string;
  yes: string;
  no: string;
  none: string;
}

/**
 * The element, its rating or why it has none, whether work is planned, and what a published document says where one
 * does; files say the layer as a column.
 */
export function assessmentColumns({ layers }: Assessment, words: AssessmentWords): Column<AssessedElement>[] {
  const layerOf = new Map(
    layers.flatMap(({ layer, elements }) => elements.map(({ questionId }) => [questionId, layer] as const)),
  );
  const elements = layers.flatMap((layer) => layer.elements);
  const isObserved = elements.some(({ observation }) => observation !== null);
  // A column of dashes says nothing beside one of observations.
  const isCommented = !isObserved || elements.some(({ comment }) => comment !== null);
  const remarks: Column<AssessedElement>[] = [
    {
      kind: 'text',
      id: 'observation',
      heading: words.heading('observation'),
      value: ({ observation }) => observation,
    },
    { kind: 'text', id: 'comment', heading: words.heading('comment'), value: ({ comment }) => comment },
  ];
  return [
    {
      kind: 'file',
      id: 'layer',
      heading: words.heading('layer'),
      value: ({ questionId }) => {
        const layer = layerOf.get(questionId);
        return layer === undefined ? null : words.layer(layer);
      },
    },
    {
      kind: 'text',
      id: 'element',
      heading: words.heading('element'),
      value: ({ service }) => service.name,
      cell: ({ service }) => <span title={service.definition}>{service.name}</span>,
    },
    {
      kind: 'mark',
      id: 'rating',
      heading: words.heading('rating'),
      value: (element) => (element.rating ? words.ratings[element.rating] : words.state(element)),
      cell: ({ rating, state }) =>
        rating ? (
          <span className={classes.rating}>
            <RatingMark rating={rating} />
            {words.ratings[rating]}
          </span>
        ) : (
          <AnswerStateMark state={state === 'ANSWERED' ? 'UNANSWERED' : state} />
        ),
    },
    {
      kind: 'mark',
      id: 'workPlanned',
      heading: words.heading('workPlanned'),
      card: 'labelled',
      value: ({ workPlanned }) => (workPlanned ? words.yes : words.no),
      cell: ({ workPlanned }) => (workPlanned ? words.yes : words.none),
    },
    ...remarks.filter(({ id }) => (id === 'observation' ? isObserved : isCommented)),
  ];
}
