import { Fold } from '#ui/Fold.tsx';
import styles from './PictureTable.module.css';

interface PictureTableProps {
  readonly summary: string;
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The facts of a picture in rows, folded away. */
export function PictureTable({ summary, caption, columns, rows }: PictureTableProps) {
  return (
    <Fold summary={summary}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
