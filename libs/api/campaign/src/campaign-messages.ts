import { registerMessages } from '@commonworks/api-platform/worker';

registerMessages('campaign', new URL('./messages/', import.meta.url));
