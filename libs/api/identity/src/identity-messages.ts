import { registerMessages } from '@commonworks/api-platform/worker';

registerMessages('identity', new URL('./messages/', import.meta.url));
