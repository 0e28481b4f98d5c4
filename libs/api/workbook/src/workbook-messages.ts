import { registerMessages } from '@commonworks/api-platform/worker';

registerMessages('workbook', new URL('./messages/', import.meta.url));
