import { registerMessages } from '@commonworks/api-platform/worker';

registerMessages('group', new URL('./messages/', import.meta.url));
