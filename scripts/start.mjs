import { handOver, installPackages } from './first/packages.mjs';

installPackages();
handOver('scripts/starting/start.ts');
