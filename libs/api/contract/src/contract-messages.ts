import { registerMessages } from '@commonworks/api-platform/worker';

registerMessages('contract', new URL('./messages/', import.meta.url));
