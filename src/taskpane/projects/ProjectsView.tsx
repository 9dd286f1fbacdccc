import type { ModelId } from '../../templates';
import { sheetsOf } from '../host';
import { useTexts } from '../language';
import { usePaneContents } from '../paneContents';
import { ViewFrame } from '../ViewFrame';
import type { CardActions } from './cardActions';
import { InThisWorkbook } from './InThisWorkbook';
import { OptionsForNewSheets } from './OptionsForNewSheets';
import { OwnProject } from './OwnProject';
import { PhaseOne } from './PhaseOne';
import { TEXTS } from './strings';

/** What can be added to the workbook, and what of PACT is there. */
export default function ProjectsView() {
  const texts = useTexts(TEXTS);
  const { host, workbook, state, commands, busy } = usePaneContents();
  const actionsOf = (model: ModelId): CardActions => ({
    sheet: workbook.projects.find(({ id }) => id === model)?.sheet,
    disabled: !host || busy,
    onAdd: () => commands.add([model]),
    onGoToSheet: commands.goToSheet,
  });
  return (
    <ViewFrame title={texts.title} introduction={texts.introduction}>
      {sheetsOf(workbook).length > 0 && <InThisWorkbook book={workbook} onGoToSheet={commands.goToSheet} />}
      {!workbook.sheets.pact && <OptionsForNewSheets options={state.options} disabled={busy} onChoose={commands.chooseOptions} />}
      <PhaseOne actionsOf={actionsOf} />
      <OwnProject {...actionsOf('blank')} />
    </ViewFrame>
  );
}
