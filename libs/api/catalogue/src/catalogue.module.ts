import { Module } from '@nestjs/common';
import { CatalogueResolver } from './catalogue.resolver.js';
import { Catalogue } from './catalogue.service.js';

/** Services, templates and their versions. */
@Module({ providers: [Catalogue, CatalogueResolver], exports: [Catalogue] })
export class CatalogueModule {}
