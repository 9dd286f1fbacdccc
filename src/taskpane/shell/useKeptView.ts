import { useKept } from '../kept';
import { isView, type ViewId } from '../views';

const acceptView = (value: unknown): ViewId | undefined => (typeof value === 'string' && isView(value) ? value : undefined);

/** The view in which the pane was closed; the projects for somebody who opens it for the first time. */
export const useKeptView = () => useKept<ViewId>('view', 'projects', acceptView);
