import { heatVariables, type HeatMapPicture } from '@commonworks/web-charts';
import { LockIcon, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { SideDetail } from '../frame/side-detail.js';
import { useAddress } from '../frame/use-address.js';
import classes from './cell-detail.module.css';
import { levelOf, scoreWord, type Heatmap, type HeatMunicipality, type HeatService } from './heat-figures.js';

export interface CellDetailProps {
  heatmap: Heatmap;
  picture: HeatMapPicture;
}

/** One cell at the side: the figure, what it means in words, and how far it stands from the group's mean. */
export function CellDetail({ heatmap, picture }: CellDetailProps) {
  const address = useAddress();
  const service = heatmap.services.find(({ id }) => id === address.get('service'));
  const municipality = heatmap.municipalities.find(({ id }) => id === address.get('municipality'));
  return (
    <SideDetail
      title={municipality && service?.name}
      onClose={() => address.set({ service: null, municipality: null })}
    >
      {service && municipality && <Detail {...{ heatmap, picture, service, municipality }} />}
    </SideDetail>
  );
}

interface DetailProps extends CellDetailProps {
  service: HeatService;
  municipality: HeatMunicipality;
}

function Detail({ heatmap, picture, service, municipality }: DetailProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const cell = picture.cell(service.id, municipality.id);
  const { mean, n, namedOnly, withheld } = service;
  const distance = cell.kind === 'value' && mean !== null ? cell.value - mean : null;
  const side =
    distance === null ? null : Math.abs(distance) < 0.5 ? 'level' : distance > 0 ? 'above' : 'below';
  return (
    <>
      <p className={classes.municipality}>{municipality.name}</p>
      <p className={classes.dimension}>{t(`terms:dimension.${heatmap.dimension}`)}</p>
      {cell.kind === 'value' ? (
        <p className={classes.score}>
          <span
            className={classes.figure}
            style={{ background: heatVariables(cell.value).background, color: heatVariables(cell.value).ink }}
          >
            {cell.text}
          </span>
          <ScoreInWords score={cell.value} service={service} />
        </p>
      ) : (
        <p>{cell.text}</p>
      )}
      {cell.kind === 'state' && cell.state === 'NOT_SHOWN' && (
        <p className={classes.withheld}>{t('heatMap.notShownWhy')}</p>
      )}
      {side && distance !== null && (
        <p>{t(`heatMap.distance.${side}`, { points: format.score(Math.abs(distance)) })}</p>
      )}
      <dl>
        <div>
          <dt>{t('term.groupMean')}</dt>
          <dd>
            {withheld ? (
              <span className={classes.withheld}>
                <LockIcon size={16} />
                {withheld.text}
              </span>
            ) : mean === null ? (
              t(n === 0 ? 'noAnswers' : 'ui:table.none')
            ) : (
              <>
                {t('heatMap.meanOf', { mean: format.number(mean, 1), count: n ?? 0 })}
                {namedOnly && (
                  <span className={classes.withheld}>
                    <LockIcon size={16} />
                    {t('namedOnly')}
                  </span>
                )}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('heatMap.municipalityMean', { municipality: municipality.name })}</dt>
          <dd>{municipality.mean === null ? t('ui:table.none') : format.number(municipality.mean, 1)}</dd>
        </div>
        <div>
          <dt>{t('term.layer')}</dt>
          <dd>{t(`terms:layer.${service.layer}`)}</dd>
        </div>
        <div>
          <dt>{t('heatMap.area')}</dt>
          <dd>{service.areaName}</dd>
        </div>
      </dl>
    </>
  );
}

/** The level that was chosen, in the words of the question; of a score that is no level, how high it is. */
function ScoreInWords({ score, service: { levels } }: { score: number; service: HeatService }) {
  const { t } = useTranslation('results');
  const level = levelOf(score, levels);
  if (!level) return t('heatMap.scoreInWords', { word: t(`heatMap.scores.${scoreWord(score)}`) });
  return (
    <span>
      {level.label}
      <span className={classes.level}>
        {t('answer.level', { level: level.level, levels: levels.length })}
      </span>
    </span>
  );
}
