import { Link, makeStyles } from '@fluentui/react-components';
import { referenceTo } from '../../workbook/formula/references';
import type { Place } from '../../workbook/excel/formulas';
import { useTexts } from '../language';
import { usePaneContents } from '../paneContents';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  link: { font: 'inherit', textAlign: 'start', overflowWrap: 'anywhere', verticalAlign: 'baseline' },
});

interface CellLinkProps {
  readonly place: Place;
  /** The sheet of the formula: its own cells are called without it. */
  readonly home?: string;
}

/** Cells by their address, with a way to them. */
export function CellLink({ place: { sheet, address }, home }: CellLinkProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const { goToCell } = usePaneContents();
  const name = sheet === home ? address : referenceTo(sheet, address);
  return (
    <Link as="button" className={styles.link} aria-label={texts.goTo(name)} onClick={() => goToCell(sheet, address)}>
      {name}
    </Link>
  );
}
