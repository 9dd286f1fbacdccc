import { Link, makeStyles } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  link: { font: 'inherit', textAlign: 'start', overflowWrap: 'anywhere', verticalAlign: 'baseline' },
});

type TextLinkProps = Pick<ComponentProps<'button'>, 'children' | 'onClick' | 'aria-label' | 'aria-expanded' | 'aria-controls'>;

/** A way to something in the pane or in the grid, in the letters of the text that it stands in. */
export function TextLink(button: TextLinkProps) {
  return <Link as="button" inline className={useStyles().link} {...button} />;
}
