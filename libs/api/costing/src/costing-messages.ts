import { registerMessages } from '@commonworks/api-platform/worker';

registerMessages('costing', new URL('./messages/', import.meta.url));
