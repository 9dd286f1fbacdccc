import { useEffect, useState } from 'react';

/** Takes the first file that is dropped onto the page; says whether one is above it. */
export function useDroppedFile(take: (file: File) => void): boolean {
  const [above, setAbove] = useState(false);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => Boolean(dataTransfer?.types.includes('Files'));
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setAbove(true);
    };
    // The cover that appears takes every further event: what leaves it has left the page.
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setAbove(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setAbove(false);
      const file = event.dataTransfer?.files[0];
      if (file) take(file);
    };
    addEventListener('dragover', over, true);
    addEventListener('dragleave', leave, true);
    addEventListener('drop', drop, true);
    return () => {
      removeEventListener('dragover', over, true);
      removeEventListener('dragleave', leave, true);
      removeEventListener('drop', drop, true);
    };
  }, [take]);
  return above;
}
