import { readXml } from './xmlEvents';

/** `_x000D_` in a file stands for a character; `_x005F_x000D_` for those letters themselves. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** The texts that cells name by number. Runs of several looks are joined, readings of Japanese words left out. */
export function readSharedStrings(xml: string, part: string): string[] {
  const texts: string[] = [];
  let text = '';
  let takes = false;
  let inReading = false;
  readXml(xml, part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      takes = name === 't' && !inReading;
    },
    text(piece) {
      if (takes) text += piece;
    },
    close(name) {
      takes = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') texts.push(unescaped(text));
    },
  });
  return texts;
}
