import type { GovernanceKind } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';
import classes from './templates.module.css';

/** What each level of collaboration asks for, each after the one that asks for less. */
const NEEDED = [
  ['KNOWLEDGE', ['CHARTER']],
  ['PURCHASES', ['CHARTER', 'REQUIREMENTS', 'COSTING']],
  ['SYSTEM', ['CHARTER', 'REQUIREMENTS', 'SLA', 'COSTING']],
  ['SERVICE', ['CHARTER', 'REQUIREMENTS', 'SLA', 'COSTING']],
] as const satisfies readonly (readonly [string, readonly GovernanceKind[]])[];

interface NeededAtProps {
  templates: readonly { readonly kind: GovernanceKind; readonly name: string }[];
}

/** Which documents a group needs for what it shares. */
export function NeededAt({ templates }: NeededAtProps) {
  const { t } = useTranslation('library');
  return (
    <dl className={classes.needed}>
      {NEEDED.map(([level, kinds]) => (
        <div key={level}>
          <dt>{t(`ui:interest.collaboration.${level}`)}</dt>
          <dd>
            <ul>
              {templates
                .filter(({ kind }) => kinds.some((needed) => needed === kind))
                .map(({ kind, name }) => (
                  <li key={kind}>
                    {level === 'KNOWLEDGE' ? t('templates.needed.light', { name }) : name}
                    {level === 'SERVICE' && kind === 'CHARTER' && ` ${t('templates.needed.staff')}`}
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
