import { type LocalText } from '@commonworks/domain-assessment';
import { type LintFinding } from '@commonworks/domain-governance/requirements';
import { AlertIcon } from '@commonworks/web-ui';
import { useFindingWords } from '../frame/finding-words.js';
import classes from './list.module.css';

export interface FindingsListProps {
  findings: readonly LintFinding[];
  statement: LocalText;
}

/** What is to be mended in a requirement, one a line. */
export function FindingsList({ findings, statement }: FindingsListProps) {
  const wordsOf = useFindingWords();
  if (findings.length === 0) return null;
  return (
    <span className={classes.findings} role="list">
      {findings.map((finding) => (
        <span
          key={`${finding.rule} ${finding.language} ${finding.start}`}
          className={classes.finding}
          role="listitem"
        >
          <AlertIcon size={14} />
          <span>{wordsOf(finding, statement)}</span>
        </span>
      ))}
    </span>
  );
}
