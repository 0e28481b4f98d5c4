import {
  countedTime,
  TARGET_PARTS,
  type Due,
  type Reported,
  type SlaParameters,
  type Span,
  type TargetPart,
} from '@commonworks/domain-governance/sla';
import type { Zone } from '@commonworks/domain-meeting';
import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './due.module.css';
import { useClock } from './use-clock.js';

interface DueAnswerProps {
  due: Due;
  reported: Reported;
  parameters: SlaParameters;
  /** Whose clocks were read as it was reported. */
  zone: Zone;
  /** Of the agreement. */
  own: Zone;
}

/** When response, update and resolution are due, and which hours were counted until then. */
export function DueAnswer({ due, reported, parameters, zone, own }: DueAnswerProps) {
  const { t } = useTranslation('service-level');
  const clock = useClock(own);
  const there = useClock(zone);
  const { priority } = reported;
  const target = parameters.targets[priority];
  return (
    <>
      <p className={classes.priority}>{t('due.priority', { priority, clock: t(`clock.${target.clock}`) })}</p>
      <dl className={classes.due}>
        {TARGET_PARTS.map((part) => {
          const moment = due[part];
          return (
            <div key={part}>
              <dt>{t(`targets.${part}`)}</dt>
              <dd>
                {moment instanceof Date ? (
                  <>
                    <strong>{clock.when(moment)}</strong>{' '}
                    <span className={classes.zone}>
                      {zone === own
                        ? t(`terms:zone.${own}`)
                        : t('due.alsoThere', {
                            own: t(`terms:zone.${own}`),
                            there: t(`terms:zone.${zone}`),
                            time: there.when(moment),
                          })}
                    </span>
                    <Counted part={part} reported={reported} parameters={parameters} own={own} />
                  </>
                ) : (
                  t(`due.${moment}`)
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** More would be a list that nobody reads. */
const MOST_SHOWN = 40;

function Counted({
  part,
  reported,
  parameters: { targets, calendar },
  own,
}: { part: TargetPart } & Pick<DueAnswerProps, 'reported' | 'parameters' | 'own'>) {
  const { t } = useTranslation('service-level');
  const format = useFormat();
  const clock = useClock(own);
  const span = targets[reported.priority][part];
  const counted = countedTime(reported, part, targets, calendar);
  if (counted === null || span === null) return null;
  const minutes = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / 60_000);
  return (
    <details className={classes.counted}>
      <summary>{t('due.counted', { promised: spanWords(span), stretches: counted.length })}</summary>
      <ol>
        {counted.slice(0, MOST_SHOWN).map(({ from, to }) => (
          <li key={from.getTime()}>
            {t('due.stretch', {
              day: clock.day(from),
              from: clock.time(from),
              to: clock.time(to, true),
              minutes: format.number(minutes(from, to)),
            })}
          </li>
        ))}
      </ol>
      {counted.length > MOST_SHOWN && <p>{t('due.andMore', { count: counted.length - MOST_SHOWN })}</p>}
      <p>{t(targets[reported.priority].clock === 'ALWAYS' ? 'due.leftOutAlways' : 'due.leftOut')}</p>
    </details>
  );

  function spanWords(one: Span): string {
    return 'days' in one
      ? t('due.days', { count: one.days })
      : t('due.minutes', { minutes: format.number(one.minutes) });
  }
}
