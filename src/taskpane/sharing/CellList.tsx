import { Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Message } from '../Message';
import { useReasonOf } from '../problemReasons/useReasonOf';
import { useSharing } from './SharingProvider';
import { ShortList } from './ShortList';

export interface CellLine {
  readonly sheet: string;
  readonly cell: string;
  /** What there is to say about the cell. */
  readonly says: string;
}

const useStyles = makeStyles({ cell: { textAlign: 'start', verticalAlign: 'top' } });

/** Cells, each with a way to it and what there is to say about it. */
export function CellList({ label, cells }: { label: string; cells: readonly CellLine[] }) {
  const styles = useStyles();
  const { host, texts } = useSharing();
  const reasonOf = useReasonOf();
  const [failure, setFailure] = useState<{ readonly title: string; readonly reason: string }>();
  const goTo = async (sheet: string, cell: string) => {
    try {
      await host.goToCell(sheet, cell);
      setFailure(undefined);
    } catch (error) {
      setFailure({ title: texts.list.notShown(sheet, cell), reason: reasonOf(error) });
    }
  };
  const lines = cells.map(({ sheet, cell, says }) => ({
    key: `${sheet}!${cell}`,
    line: (
      <>
        <Link as="button" className={styles.cell} aria-label={texts.list.goTo(sheet, cell)} onClick={() => void goTo(sheet, cell)}>
          {sheet}, {cell}
        </Link>
        <div>{says}</div>
      </>
    ),
  }));
  return (
    <>
      <ShortList label={label} lines={lines} />
      <div role="alert">
        {failure && (
          <Message intent="error" title={failure.title} onDismiss={() => setFailure(undefined)}>
            {failure.reason}
          </Message>
        )}
      </div>
    </>
  );
}
