import { type LocalText } from '@commonworks/domain-assessment';
import { type LintFinding } from '@commonworks/domain-governance/requirements';
import { FindingsList } from '../list/findings-list.js';

export interface FieldFindingsProps {
  /** All of the requirement. */
  findings: readonly LintFinding[];
  of: LintFinding['field'];
  language?: LintFinding['language'];
  statement: LocalText;
}

/** What is to be mended in one field, told while one types. */
export function FieldFindings({ findings, of, language = null, statement }: FieldFindingsProps) {
  const own = findings.filter((finding) => finding.field === of && finding.language === language);
  return (
    <span aria-live="polite">
      <FindingsList findings={own} statement={statement} />
    </span>
  );
}
