import type { CostingFault } from '@commonworks/domain-costing';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ScenarioModel } from '../model/scenario.js';
import { faultPlace } from '../said/fault-places.js';
import { useFaultWords } from '../said/use-fault-words.js';
import classes from './write.module.css';

interface FaultsNoteProps {
  faults: readonly CostingFault[];
  model: ScenarioModel;
  names: ReadonlyMap<string, string>;
  /** Leads to the line; left out where none can be opened. */
  onLine?: ((code: string) => void) | undefined;
}

/** Why a scenario cannot be computed, each reason with the line it is of. */
export function FaultsNote({ faults, model, names, onLine }: FaultsNoteProps) {
  const { t } = useTranslation('costing');
  const faultWords = useFaultWords();
  return (
    <div className={classes.faults}>
      <p>
        <strong>{t('fault.title')}</strong>
      </p>
      <ul>
        {faults.map(({ field, reason }) => {
          const place = faultPlace(field, model);
          const of =
            place.of === 'line'
              ? (model.lines[place.at]?.name ?? t('line.unnamed'))
              : place.of === 'member'
                ? (names.get(place.code) ?? place.code)
                : null;
          return (
            <li key={`${field} ${reason}`}>
              {of !== null && <strong>{t('fault.of', { of })}</strong>} {faultWords(reason)}{' '}
              {place.of === 'line' && onLine && (
                <Button variant="subtle" size="compact-sm" onClick={() => onLine(place.code)}>
                  {t('fault.open')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
