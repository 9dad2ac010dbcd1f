// In CI every run asks the property tests the same questions, so that a change alone decides whether it passes; on a
// person's machine each run asks others.
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_260_101 });
