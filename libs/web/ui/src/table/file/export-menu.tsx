import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronDownIcon } from '../../icons/icon.js';
import { csvFile } from './csv.js';
import { download } from './download.js';
import classes from './export-menu.module.css';
import { fileName } from './file-name.js';
import { type FileTable } from './file-table.js';
import { xlsxFile } from './xlsx.js';

/** Another form of the same, such as a picture. */
export interface ExportedForm {
  /** Ends the file's name. */
  readonly ending: string;
  readonly label: string;
  readonly make: (table: FileTable) => Promise<Blob>;
}

export interface ExportMenuProps {
  /** What is shown, as a table, with all its rows; its title names the file. */
  table: () => FileTable | Promise<FileTable>;
  /** Stand before the table's own forms. */
  others?: readonly ExportedForm[];
  quiet?: boolean;
  /** What is taken home, where a page has several menus: told to who does not see what it stands beside. */
  of?: string;
  /** Rows are still to come: a file made now would miss them. */
  waiting?: boolean;
}

/** Takes what is shown home: as a spreadsheet, as plain values, and in the other forms that a page offers. */
export function ExportMenu({ table, others = [], quiet = false, of, waiting = false }: ExportMenuProps) {
  const { t } = useTranslation('ui');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const save = async ({ ending, make }: Pick<ExportedForm, 'ending' | 'make'>) => {
    setFailed(false);
    setBusy(true);
    try {
      const shown = await table();
      download(`${fileName(shown.title)}.${ending}`, await make(shown));
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  const forms: readonly ExportedForm[] = [
    ...others,
    { ending: 'xlsx', label: t('export.xlsx'), make: xlsxFile },
    { ending: 'csv', label: t('export.csv'), make: (shown) => Promise.resolve(csvFile(shown)) },
  ];
  return (
    <div className={classes.export} data-print="no">
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant={quiet ? 'subtle' : 'default'}
            size={quiet ? 'compact-sm' : 'sm'}
            loading={busy}
            disabled={waiting}
            aria-label={of && t('export.openOf', { of })}
            rightSection={<ChevronDownIcon size={16} />}
          >
            {t('export.open')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {forms.map((form) => (
            <Menu.Item key={form.ending} onClick={() => void save(form)}>
              {form.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {failed && <span role="alert">{t('export.failed')}</span>}
    </div>
  );
}
