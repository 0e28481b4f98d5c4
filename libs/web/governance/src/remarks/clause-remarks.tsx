import { useQuery } from '@apollo/client/react';
import { GovernanceRemarksDocument, type GovernanceRemarkPartsFragment } from '@commonworks/web-graphql';
import { QueryBoundary, useLiveHint } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Governance, GovernanceClause } from '../page/governance-props.js';
import { NewComment } from './new-comment.js';
import { RemarkThread } from './remark-thread.js';
import classes from './remarks.module.css';
import { SuggestValuesDialog } from './suggest-values-dialog.js';
import { SuggestWordsDialog } from './suggest-words-dialog.js';

export interface ClauseRemarksProps {
  governance: Governance;
  clause: GovernanceClause;
}

/** What members say of a clause, and what they would have otherwise in it; nothing for who is none of them. */
export function ClauseRemarks({ governance, clause }: ClauseRemarksProps) {
  const { id, groupId, version, latest } = governance;
  const result = useQuery(GovernanceRemarksDocument, {
    variables: { id, ...(!latest && { version }) },
    fetchPolicy: 'cache-and-network',
  });
  useLiveHint('group', [groupId], () => result.refetch());
  return (
    <QueryBoundary result={result} layout="list" select={(data) => data}>
      {({ governanceDocument }) =>
        governanceDocument && (
          <Remarks
            governance={governance}
            clause={clause}
            remarks={governanceDocument.remarks.filter(({ clauseId }) => clauseId === clause.id)}
            mayRemark={governanceDocument.mayRemark}
          />
        )
      }
    </QueryBoundary>
  );
}

interface RemarksProps extends ClauseRemarksProps {
  remarks: readonly GovernanceRemarkPartsFragment[];
  mayRemark: readonly string[];
}

function Remarks({ governance, clause, remarks, mayRemark }: RemarksProps) {
  const { t } = useTranslation('governance');
  const [opened, setOpened] = useState<'words' | 'values' | null>(null);
  if (remarks.length === 0 && mayRemark.length === 0) return null;
  const open = remarks.filter(({ state }) => state === 'OPEN');
  const settled = remarks.filter(({ state }) => state !== 'OPEN');
  const suggests = mayRemark.includes('SUGGESTION') && !clause.leftOut;
  const close = () => setOpened(null);
  const thread = (remark: GovernanceRemarkPartsFragment) => (
    <RemarkThread key={remark.id} governance={governance} remark={remark} />
  );
  return (
    <section className={classes.remarks} aria-labelledby="remarks-of-clause">
      <h3 id="remarks-of-clause">{t('remarks.title')}</h3>
      <p className={classes.note}>{t('remarks.means')}</p>
      {open.length > 0 && <ul className={classes.threads}>{open.map(thread)}</ul>}
      {settled.length > 0 && (
        <details className={classes.settled}>
          <summary>{t('remarks.settled', { count: settled.length })}</summary>
          <ul className={classes.threads}>{settled.map(thread)}</ul>
        </details>
      )}
      {mayRemark.includes('COMMENT') && <NewComment documentId={governance.id} clauseId={clause.id} />}
      {suggests && (
        <div className={classes.ways}>
          {clause.paragraphs.length > 0 && (
            <Button variant="default" onClick={() => setOpened('words')}>
              {t('remarks.suggestWords')}
            </Button>
          )}
          {clause.fields.length > 0 && (
            <Button variant="default" onClick={() => setOpened('values')}>
              {t('remarks.suggestValues')}
            </Button>
          )}
        </div>
      )}
      {opened === 'words' && <SuggestWordsDialog governance={governance} clause={clause} onClose={close} />}
      {opened === 'values' && <SuggestValuesDialog governance={governance} clause={clause} onClose={close} />}
    </section>
  );
}
