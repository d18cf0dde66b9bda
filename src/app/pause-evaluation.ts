// Evaluating all of the code at once takes a phone's processor a tenth of a second. What is imported after this waits for a
// task of its own. (By a timer: `nextTask` is more, and only long documents need it.)
await new Promise((resolve) => setTimeout(resolve));
