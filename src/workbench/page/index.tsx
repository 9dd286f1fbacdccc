import { createRoot } from 'react-dom/client';
import './page.css';
import { Workbench } from './Workbench';

const root = document.getElementById('workbench');
if (!root) throw new Error('workbench.html has no element #workbench');
createRoot(root).render(<Workbench />);
