import { svgToPng, withTypeface } from '@commonworks/web-charts';
import { ExportMenu, type FileTable } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';

export interface PictureExportProps {
  /** What is shown, as a table; its title names the file. */
  table: () => FileTable;
  /** The picture as an SVG text that stands alone. */
  picture: () => string;
}

/** Takes a picture home: as it is drawn, and as the figures behind it. */
export function PictureExport({ table, picture }: PictureExportProps) {
  const { t } = useTranslation('ui');
  return (
    <ExportMenu
      table={table}
      others={[
        { ending: 'png', label: t('export.png'), make: () => svgToPng(picture(), 2) },
        {
          ending: 'svg',
          label: t('export.svg'),
          make: async () => new Blob([await withTypeface(picture())], { type: 'image/svg+xml' }),
        },
      ]}
    />
  );
}
