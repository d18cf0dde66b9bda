/** Resolves in a task of its own. (By a timer: `nextTask` of the data layer is more, and only long documents need it.) */
export const nextTimer = () => new Promise((resolve) => setTimeout(resolve));
