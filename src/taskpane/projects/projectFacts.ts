import { use } from 'react';
import type { Project } from '../../pact';
import { useLanguage } from '../language';

const loadJapanese = () => import('../../templates/japanese/projects');
let japanese: ReturnType<typeof loadJapanese> | undefined;

/**
 * A fact of the projects in the language of the pane; a name without a translation stays as it is. Suspends until the Japanese of the facts
 * is loaded, which an English pane never does.
 */
export function useFactsInLanguage(): (words: string) => string {
  const isJapanese = useLanguage() === 'ja';
  const words = isJapanese ? use((japanese ??= loadJapanese())).PROJECTS : undefined;
  return (english) => words?.[english] ?? english;
}

/** What a card tells of a project, in the language of the pane. */
export type ProjectFacts = Pick<Project, 'name' | 'purpose' | 'place' | 'sponsor' | 'status'>;

/** The texts of a project in a language. */
export function factsOf(project: ProjectFacts, inLanguage: (words: string) => string): ProjectFacts {
  const { name, purpose, place, sponsor, status } = project;
  return {
    name: inLanguage(name),
    purpose: inLanguage(purpose),
    place: inLanguage(place),
    sponsor: inLanguage(sponsor),
    status: inLanguage(status),
  };
}
