import { useTranslation } from 'react-i18next';
import { FigureField } from '../amount/figure-field.js';
import { setBound } from '../model/change-lines.js';
import { useFaultWords } from '../said/use-fault-words.js';
import type { LineFieldsProps } from './line-fields-props.js';
import classes from './write.module.css';
import { useWriting } from './writing.js';

const ENDS = ['floorPct', 'capPct'] as const;

/** What single members pay of a line at least and at most, where it is other than for all. */
export function BoundsFields({ model, line, at, names, change }: LineFieldsProps) {
  const { t } = useTranslation('costing');
  const faultWords = useFaultWords();
  const { faults } = useWriting();
  const bounds = line.share.bounds ?? [];
  const place = `lines[${String(at)}].share.bounds`;
  const whole = faults.find(({ field }) => field === place);
  return (
    <details className={classes.bounds} open={bounds.length > 0 || undefined}>
      <summary>{t('line.bounds')}</summary>
      {whole && (
        <p role="alert" className={classes.wrong}>
          {faultWords(whole.reason)}
        </p>
      )}
      {model.participants.map(({ code }) => {
        const bound = bounds.findIndex(({ participant }) => participant === code);
        const name = names.get(code) ?? code;
        return (
          <div key={code} className={classes.bound}>
            <span>{name}</span>
            {ENDS.map((end) => {
              const value = bounds[bound]?.[end] ?? null;
              return (
                <FigureField
                  key={end}
                  unlabelled
                  label={t(`line.${end}Of`, { name })}
                  path={`lines.${line.code}.bounds.${code}.${end}`}
                  alsoAt={[`${place}[${String(bound)}].${end}`]}
                  kind="percent"
                  optional
                  value={value === null ? null : Number(value)}
                  onValue={(next) => change((before) => setBound(before, line.code, code, { [end]: next }))}
                />
              );
            })}
          </div>
        );
      })}
    </details>
  );
}
