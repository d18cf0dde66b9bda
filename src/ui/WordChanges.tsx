interface WordChangesProps {
  readonly changes: readonly { readonly type: 'same' | 'removed' | 'added'; readonly text: string }[];
}

/** Two wordings in one line: struck out what went, underlined what came; both are said, as few screen readers do. */
export function WordChanges({ changes }: WordChangesProps) {
  return (
    <bdi>
      {changes.map(({ type, text }, index) => {
        const key = `${index} ${text}`;
        if (type === 'same') return <span key={key}>{text}</span>;
        const Element = type === 'removed' ? 'del' : 'ins';
        return (
          <Element key={key}>
            <span className="visually-hidden"> ({type}:) </span>
            {text}
          </Element>
        );
      })}
    </bdi>
  );
}
