/** The script of every page of the help. Without it the pages lose the search box and the copy buttons, and nothing else. */
import { offerCopying } from './offerCopying';
import { offerSearch } from './offerSearch';

offerSearch(document);
offerCopying(document);
