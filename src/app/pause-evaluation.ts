import { nextTimer } from './next-timer.ts';

// Evaluating all of the code at once takes a phone's processor a tenth of a second. What is imported after this waits for a task of its own.
await nextTimer();
