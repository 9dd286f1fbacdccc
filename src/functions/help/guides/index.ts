/** The pages of the help that are about PACT itself: how it is brought to people, what it does with data, what to do when it does not work. */
import { DEPLOYMENT } from './deployment';
import type { Guide } from './guide';
import { PRIVACY } from './privacy';
import { SUPPORT } from './support';

export { guidePage } from './guide';

export const GUIDES: readonly Guide[] = [SUPPORT, PRIVACY, DEPLOYMENT];
