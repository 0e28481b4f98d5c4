import { VisitorIdentification } from '@commonworks/api-platform';
import { IdentityModule, type IdentityOptions } from '@commonworks/api-identity';
import { Module, type DynamicModule } from '@nestjs/common';
import { SessionVisitors } from './session-visitors.js';

/** Identity, and the port by which requests are received with its sessions. */
@Module({})
export class VisitorModule {
  static forRoot(options: IdentityOptions): DynamicModule {
    return {
      module: VisitorModule,
      imports: [IdentityModule.forRoot(options)],
      providers: [{ provide: VisitorIdentification, useClass: SessionVisitors }],
      exports: [VisitorIdentification],
    };
  }
}
