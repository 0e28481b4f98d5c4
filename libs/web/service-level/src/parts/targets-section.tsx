import {
  PRIORITIES,
  TARGET_PARTS,
  TARGET_UNITS,
  targetField,
  USUAL_TARGETS,
} from '@commonworks/domain-governance/sla';
import { Section } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { LevelInput } from '../page/level-input.js';
import classes from '../page/levels.module.css';
import type { LevelsState } from '../page/use-levels.js';

/** How soon incidents of each priority are taken up, reported on and resolved; on a narrow screen each a block. */
export function TargetsSection({ levels }: { levels: LevelsState }) {
  const { t } = useTranslation('service-level');
  return (
    <Section title={t('targets.title')}>
      <p className={classes.means}>{t('targets.means')}</p>
      <table className={classes.targets}>
        <caption className={classes.caption}>{t('targets.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('targets.priority')}</th>
            {TARGET_PARTS.map((part) => (
              <th key={part} scope="col">
                {t(`targets.${part}`)}
              </th>
            ))}
            <th scope="col">{t('targets.clock')}</th>
            <th scope="col">{t('targets.met')}</th>
          </tr>
        </thead>
        <tbody>
          {PRIORITIES.map((priority) => (
            <tr key={priority}>
              <th scope="row">{priority}</th>
              {TARGET_PARTS.map((part) => {
                const unit = TARGET_UNITS[priority][part];
                return (
                  <td key={part} data-label={t(`targets.${part}`)}>
                    {unit === null ? (
                      <span className={classes.none}>{t('targets.none')}</span>
                    ) : (
                      <LevelInput
                        levels={levels}
                        fieldId={targetField(priority, part)}
                        unit={t(`unit.${unit}`)}
                        bare
                      />
                    )}
                  </td>
                );
              })}
              <td data-label={t('targets.clock')}>{t(`clock.${USUAL_TARGETS[priority].clock}`)}</td>
              <td data-label={t('targets.met')}>
                <LevelInput levels={levels} fieldId={targetField(priority, 'met')} unit="%" bare />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
