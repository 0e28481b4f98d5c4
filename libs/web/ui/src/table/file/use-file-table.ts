import { useTranslation } from 'react-i18next';
import { type TableModel } from '../table-model.js';
import { type FileTable } from './file-table.js';
import { toFileTable } from './to-file-table.js';

/** Makes a file of a table, with what is withheld in the reader's language. */
export function useFileTable(): <Row>(
  table: Pick<TableModel<Row>, 'caption' | 'columns' | 'groups'>,
  source?: string | null,
) => FileTable {
  const { t } = useTranslation('ui');
  return (table, source = null) => toFileTable(table, { source, withheld: t('marks.withheld') });
}
