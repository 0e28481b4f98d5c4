import { type RatingCode } from '@commonworks/domain-assessment';
import { RatingMark } from '@commonworks/web-charts';
import { AnswerStateMark, PublishedMark } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { SideDetail } from '../frame/side-detail.js';
import { useAddress } from '../frame/use-address.js';
import { type AssessedElement, type Assessment } from './assessment-figures.js';
import classes from './element-detail.module.css';

export interface ElementDetailProps {
  layers: Assessment['layers'];
  ratings: Readonly<Record<RatingCode, string>>;
}

/** One room of the map, open at the side: the element that the address names, how it was rated, and why. */
export function ElementDetail({ layers, ratings }: ElementDetailProps) {
  const { t } = useTranslation('results');
  const address = useAddress();
  const chosen = address.get('element');
  const layer = layers.find(({ elements }) => elements.some(({ questionId }) => questionId === chosen));
  const element = layer?.elements.find(({ questionId }) => questionId === chosen);
  return (
    <SideDetail title={element?.service.name} onClose={() => address.set({ element: null })}>
      {layer && element && (
        <>
          <p className={classes.layer}>{t(`terms:layer.${layer.layer}`)}</p>
          <Rated element={element} ratings={ratings} />
          {element.observation !== null && (
            <div className={classes.observation}>
              <p>{element.observation}</p>
              <PublishedMark />
            </div>
          )}
          <dl>
            {element.comment !== null && (
              <div>
                <dt>{t('ui:term.comment')}</dt>
                <dd>{element.comment}</dd>
              </div>
            )}
            <div>
              <dt>{t('assessment.about')}</dt>
              <dd>{element.service.definition}</dd>
            </div>
          </dl>
        </>
      )}
    </SideDetail>
  );
}

function Rated({ element, ratings }: { element: AssessedElement } & Pick<ElementDetailProps, 'ratings'>) {
  const { t } = useTranslation('results');
  const { rating, state, workPlanned } = element;
  if (rating === null) return <AnswerStateMark state={state === 'ANSWERED' ? 'UNANSWERED' : state} />;
  return (
    <>
      <p className={classes.rating}>
        <RatingMark rating={rating} />
        {ratings[rating]}
      </p>
      {workPlanned && <p>{t('terms:workPlanned')}</p>}
    </>
  );
}
