import { Dexie } from 'dexie';

// Dexie takes a page on localhost for one that is being worked on, and traces every error; ours is never one.
Dexie.debug = false;
