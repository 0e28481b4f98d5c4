import { splitMarks } from '@commonworks/domain-governance';
import { useTranslation } from 'react-i18next';
import type { Governance, GovernanceClause } from '../page/governance-props.js';
import classes from './write.module.css';

interface MarksExplainedProps {
  governance: Governance;
  clause: GovernanceClause;
}

/** What the marks in braces of a clause stand for, for who rewrites it. */
export function MarksExplained({ governance, clause }: MarksExplainedProps) {
  const { t } = useTranslation('governance');
  const fields = governance.clauses.flatMap((one) => one.fields);
  const means = (kind: string, name: string): string => {
    if (kind === 'field') return fields.find(({ id }) => id === name)?.label ?? name;
    if (kind === 'law') return t('rewrite.law');
    const [id] = name.split('.');
    const title = governance.clauses.find((one) => one.id === id)?.title ?? name;
    return t('rewrite.numberOf', { title });
  };
  const marks = new Map(
    clause.paragraphs.flatMap(({ en }) =>
      splitMarks(en).flatMap((piece) =>
        piece.kind === 'words'
          ? []
          : [[`{${piece.kind}:${piece.name}}`, means(piece.kind, piece.name)] as const],
      ),
    ),
  );
  if (marks.size === 0) return null;
  return (
    <details className={classes.known}>
      <summary>{t('rewrite.marks')}</summary>
      <p className={classes.note}>{t('rewrite.marksMean')}</p>
      <dl className={classes.marks}>
        {[...marks].map(([mark, said]) => (
          <div key={mark}>
            <dt>
              <code>{mark}</code>
            </dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
