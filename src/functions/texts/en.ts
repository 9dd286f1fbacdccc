import { functionTexts } from './functionTexts';

export default functionTexts('en');
