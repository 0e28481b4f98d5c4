import { registerMessages } from '@commonworks/api-platform/worker';

registerMessages('community', new URL('./messages/', import.meta.url));
