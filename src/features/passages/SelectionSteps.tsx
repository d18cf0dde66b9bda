import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './SelectionTools.module.css';
import { type SelectionStep, stepSelection } from './step-selection.ts';

interface SelectionStepsProps {
  /** The selected words. */
  readonly text: string;
  /** Whether the steps show at once, and not only when the focus comes to the tools by keyboard. */
  readonly isOpen: boolean;
  readonly onStep: () => void;
}

const STEPS = [
  { label: 'Start a word earlier', icon: <ChevronLeft />, edge: 'start', direction: 'backward' },
  { label: 'Start a word later', icon: <ChevronRight />, edge: 'start', direction: 'forward' },
  { label: 'End a word earlier', icon: <ChevronLeft />, edge: 'end', direction: 'backward' },
  { label: 'End a word later', icon: <ChevronRight />, edge: 'end', direction: 'forward' },
] as const;

/** Moves the ends of the selection by a word, for whoever has no mouse to draw it with, or missed a word. */
export function SelectionSteps({ text, isOpen, onStep }: SelectionStepsProps) {
  const [said, setSaid] = useState('');
  const step = (by: SelectionStep) => {
    stepSelection(by);
    setSaid(getSelection()?.toString() ?? '');
    onStep();
  };
  return (
    <div className={isOpen ? styles.stepping : undefined}>
      {(['start', 'end'] as const).map((edge) => (
        <fieldset key={edge} className={styles.steps}>
          <legend className="visually-hidden">{edge === 'start' ? 'First word' : 'Last word'}</legend>
          {STEPS.filter((each) => each.edge === edge).map(({ label, icon, ...by }) => (
            <IconButton key={label} label={label} icon={icon} onClick={() => step(by)} />
          ))}
        </fieldset>
      ))}
      <p className="visually-hidden" role="status">
        {said !== '' && `Selected: ${text}`}
      </p>
    </div>
  );
}
