import { registerMessages } from '@commonworks/api-platform/worker';

registerMessages('catalogue', new URL('./messages/', import.meta.url));
