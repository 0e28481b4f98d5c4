import { captioned, download, type Picture, pngFile, svgFile } from '@commonworks/web-charts';
import { ChevronDownIcon } from '@commonworks/web-ui';
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvFile, type ExportedTable } from './csv-file.js';
import { fileName } from './file-name.js';
import classes from './frame.module.css';

export interface ExportMenuProps {
  /** What is shown, as a table; its title names the file. */
  table: () => ExportedTable;
  /** The picture, where the page has one; the table's title and source go with it. */
  picture?: () => Picture;
}

// Excel takes a file without this mark for one in the old encoding of the country.
const BYTE_ORDER_MARK = '\ufeff';

/** Takes what is shown home: as figures, and as a picture where there is one. */
export function ExportMenu({ table, picture }: ExportMenuProps) {
  const { t } = useTranslation('results');
  const [failed, setFailed] = useState(false);
  const named = (ending: string) => `${fileName(table().title)}.${ending}`;
  const saveCsv = () =>
    download(named('csv'), new Blob([BYTE_ORDER_MARK, csvFile(table())], { type: 'text/csv;charset=utf-8' }));
  if (!picture) {
    return (
      <Button variant="default" onClick={saveCsv} data-print="no">
        {t('export.csv')}
      </Button>
    );
  }
  const saveSvg = async () => download(named('svg'), await svgFile(captioned(picture(), table())));
  const savePng = async () => download(named('png'), await pngFile(captioned(picture(), table()), 2));
  const attempt = (save: () => Promise<void>) => {
    setFailed(false);
    save().catch(() => setFailed(true));
  };
  return (
    <div className={classes.export} data-print="no">
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<ChevronDownIcon size={16} />}>
            {t('export.open')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => attempt(savePng)}>{t('export.png')}</Menu.Item>
          <Menu.Item onClick={() => attempt(saveSvg)}>{t('export.svg')}</Menu.Item>
          <Menu.Item onClick={saveCsv}>{t('export.csvFigures')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {failed && <span role="alert">{t('export.failed')}</span>}
    </div>
  );
}
