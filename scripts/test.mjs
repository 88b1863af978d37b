import { handOver, installPackages } from './first/packages.mjs';

installPackages();
handOver('scripts/testing/test.ts');
