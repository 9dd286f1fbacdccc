import { createRoot } from 'react-dom/client';
import './page.css';
import { Workbench } from './Workbench';

const root = document.getElementById('root');
if (!root) throw new Error('workbench.html has no element #root');
createRoot(root).render(<Workbench />);
