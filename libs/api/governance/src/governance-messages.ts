import { registerMessages } from '@commonworks/api-platform/worker';

registerMessages('governance', new URL('./messages/', import.meta.url));
