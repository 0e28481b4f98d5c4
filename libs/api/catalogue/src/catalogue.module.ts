import { Module } from '@nestjs/common';
import { CatalogueResolver } from './catalogue.resolver.js';
import './catalogue-messages.js';
import { Catalogue } from './catalogue.service.js';
import { ProductResolver } from './products/product.resolver.js';
import { Products } from './products/product.service.js';

/** Services, templates and their versions, and products. */
@Module({ providers: [Catalogue, CatalogueResolver, Products, ProductResolver], exports: [Catalogue] })
export class CatalogueModule {}
