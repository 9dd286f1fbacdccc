import { referenceTo } from '../workbook/formula/references';
import { usePaneContents } from './paneContents';
import { useStrings } from './strings';
import { TextLink } from './TextLink';

interface CellLinkProps {
  readonly place: { readonly sheet: string; readonly address: string };
  /** What the cells are; said before the place to those who do not see it beside the link. */
  readonly what?: string | undefined;
}

/** Cells by their address, with a way to them. */
export function CellLink({ place: { sheet, address }, what }: CellLinkProps) {
  const { activity } = useStrings();
  const { goToCell } = usePaneContents();
  const name = referenceTo(sheet, address);
  const goTo = activity.goTo(name);
  return (
    <TextLink aria-label={what === undefined ? goTo : activity.titled(what, goTo)} onClick={() => goToCell(sheet, address)}>
      {name}
    </TextLink>
  );
}
