import { QueryBoundary } from '@commonworks/web-ui';
import { useParams } from 'react-router';
import { useWorkbook } from './use-workbook.js';
import { WorkbookDesk } from './workbook-desk.js';

/** The page of one workbook. */
export function Component() {
  const { workbookId = '' } = useParams();
  const result = useWorkbook(workbookId);
  return (
    <QueryBoundary result={result} layout="form" select={({ workbook }) => workbook}>
      {(workbook) => <WorkbookDesk key={workbook.id} workbook={workbook} />}
    </QueryBoundary>
  );
}
