import { useTexts } from '../language';
import { usePaneContents } from '../paneContents';
import { ViewFrame } from '../ViewFrame';
import { SharingProvider } from './SharingProvider';
import { SharingSection } from './SharingSection';
import { TEXTS } from './strings';

export default function ShareView() {
  const texts = useTexts(TEXTS);
  const { host, workbook } = usePaneContents();
  return (
    <ViewFrame title={texts.heading} introduction={texts.introduction}>
      {host && (
        <SharingProvider host={host.sharing}>
          <SharingSection projects={workbook.projects} />
        </SharingProvider>
      )}
    </ViewFrame>
  );
}
