interface WordChangesProps {
  readonly changes: readonly { readonly type: 'same' | 'removed' | 'added'; readonly raw: string }[];
}

/** Two wordings in one line: struck out what went, underlined what came. */
export function WordChanges({ changes }: WordChangesProps) {
  return (
    <span>
      {changes.map(({ type, raw }, index) => {
        const key = `${index} ${raw}`;
        if (type === 'removed') return <del key={key}>{raw} </del>;
        if (type === 'added') return <ins key={key}>{raw} </ins>;
        return <span key={key}>{raw} </span>;
      })}
    </span>
  );
}
