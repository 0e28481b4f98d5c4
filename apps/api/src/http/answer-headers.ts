import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What a page of ours never needs of a browser. */
const PERMISSIONS = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'interest-cohort',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const POLICY = PERMISSIONS.map((name) => `${name}=()`).join(', ');

/** Headers that helmet does not know: no use of the device, and no copy of what the API says. */
export function addAnswerHeaders(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      void reply.header('permissions-policy', POLICY);
      if (request.url.startsWith('/graphql') || request.url.startsWith('/health')) {
        void reply.header('cache-control', 'no-store');
      }
      done();
    });
}
