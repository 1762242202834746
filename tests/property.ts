import fc from 'fast-check';
import { seed } from './seed.ts';

// For all properties of a file: what fails on one machine fails on the next one.
fc.configureGlobal({ seed });

export default fc;
