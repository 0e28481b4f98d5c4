import { ExportMenu, type ExportMenuProps, type FileTable } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { captioned } from '../picture/captioned.js';
import type { Picture } from '../picture/picture.js';
import { pngFile, svgFile } from './picture-files.js';

export interface PictureExportProps extends Pick<ExportMenuProps, 'quiet' | 'of'> {
  /** What is shown, as a table; its title names the file. */
  table: () => FileTable;
  /** The picture, bare; the table's title and source go with it. */
  picture: () => Picture;
}

/** Takes a picture home: as it is drawn, and as the figures behind it. */
export function PictureExport({ table, picture, ...menu }: PictureExportProps) {
  const { t } = useTranslation('ui');
  const whole = ({ title, source }: FileTable) => captioned(picture(), { title, source: source ?? '' });
  return (
    <ExportMenu
      {...menu}
      table={table}
      others={[
        { ending: 'png', label: t('export.png'), make: (shown) => pngFile(whole(shown), 2) },
        { ending: 'svg', label: t('export.svg'), make: (shown) => svgFile(whole(shown)) },
      ]}
    />
  );
}
