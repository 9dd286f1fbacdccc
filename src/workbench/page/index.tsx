import { createRoot } from 'react-dom/client';
import { Failure } from './Failure';
import './page.css';
import { pageStrings } from './strings';
import { readSwitches } from './switches';
import { Workbench } from './Workbench';

const root = document.getElementById('root');
if (!root) throw new Error('workbench.html has no element #root');
createRoot(root).render(<Page />);

function Page() {
  try {
    return <Workbench switches={readSwitches(location.search)} />;
  } catch (error) {
    return <Failure strings={pageStrings(navigator.language)} error={error as Error} />;
  }
}
