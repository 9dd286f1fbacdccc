import type { CaseId } from '../../pact';
import type { Language, PeriodsPerYear } from '../../templates';
import { useStrings } from '../language';
import { Choice } from './Choice';

const CASES: readonly CaseId[] = ['announced', 'seed'];
const LANGUAGES: readonly Language[] = ['en', 'ja'];
const PERIODS: readonly PeriodsPerYear[] = [1, 2, 4];

interface NewSheetChoicesProps {
  readonly figures: CaseId;
  readonly language: Language;
  readonly periods: PeriodsPerYear;
  readonly disabled: boolean;
  readonly onChooseFigures: (figures: CaseId) => void;
  readonly onChooseLanguage: (language: Language) => void;
  readonly onChoosePeriods: (periods: PeriodsPerYear) => void;
}

/** Which figures new sheets start from, in which language their texts are, and how many periods a year their timelines have. */
export function NewSheetChoices({ figures, language, periods, disabled, ...on }: NewSheetChoicesProps) {
  const { projects } = useStrings();
  return (
    <>
      <Choice
        legend={projects.figures}
        options={CASES.map((id) => ({
          value: id,
          name: `${projects.caseName[id]}, ${projects.caseDate[id]}`,
          meaning: projects.caseMeaning[id],
        }))}
        chosen={figures}
        disabled={disabled}
        onChoose={on.onChooseFigures}
      />
      <Choice
        legend={projects.language}
        options={LANGUAGES.map((id) => ({ value: id, name: projects.languageName[id], lang: id }))}
        chosen={language}
        disabled={disabled}
        onChoose={on.onChooseLanguage}
      />
      <Choice
        legend={projects.periods}
        hint={projects.periodsHint}
        options={PERIODS.map((value) => ({ value, name: projects.periodsName[value] }))}
        chosen={periods}
        disabled={disabled}
        onChoose={on.onChoosePeriods}
      />
    </>
  );
}
