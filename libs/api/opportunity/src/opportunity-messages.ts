import { registerMessages } from '@commonworks/api-platform/worker';

registerMessages('opportunity', new URL('./messages/', import.meta.url));
