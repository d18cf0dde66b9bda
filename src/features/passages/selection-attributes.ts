/** Marks the elements that work on a selection; one that is being used leaves it as it was read. */
export const SELECTION_TOOLS = 'data-selection-tools';

/** Marks the button that starts a selection without a mouse. */
export const SELECTION_START = 'data-selection-start';
