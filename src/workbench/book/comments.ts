import { newId } from './customXml';
import { followed, type PlaceChange } from './placeChange';
import { cellRect } from './rects';

export interface Remark {
  /** A GUID in braces. */
  readonly id: string;
  readonly authorName: string;
  readonly authorEmail: string;
  readonly creationDate: Date;
  content: string;
}

/** A thread at a cell. */
export interface Comment extends Remark {
  readonly sheetId: string;
  row: number;
  column: number;
  resolved: boolean;
  readonly replies: Remark[];
}

/** Who writes: the person of this workbench. */
const AUTHOR = { authorName: 'Workbench user', authorEmail: 'user@workbench.example' } as const;

/** The comments of a workbook, in the order in which they were added. A cell has at most one. */
export class Comments {
  private list: Comment[] = [];
  private readonly listeners = new Set<() => void>();

  /** Of one sheet, or all. */
  all(sheetId?: string): readonly Comment[] {
    return this.list.filter((comment) => sheetId === undefined || comment.sheetId === sheetId);
  }

  at(sheetId: string, row: number, column: number): Comment | undefined {
    return this.list.find((comment) => comment.sheetId === sheetId && comment.row === row && comment.column === column);
  }

  /**
   * @param authorName without it the person of this workbench
   * @throws where the cell has one.
   */
  add(sheetId: string, row: number, column: number, content: string, authorName?: string): Comment {
    if (this.at(sheetId, row, column)) throw new Error('The cell has a comment.');
    const author = authorName === undefined ? {} : { authorName, authorEmail: '' };
    const comment: Comment = { ...remark(content), ...author, sheetId, row, column, resolved: false, replies: [] };
    this.list.push(comment);
    this.changed();
    return comment;
  }

  reply(comment: Comment, content: string): Remark {
    const reply = remark(content);
    comment.replies.push(reply);
    this.changed();
    return reply;
  }

  /** A comment with its replies, or one reply. */
  remove(id: string): void {
    this.list = this.list.filter((comment) => comment.id !== id);
    for (const { replies } of this.list) {
      const index = replies.findIndex((reply) => reply.id === id);
      if (index >= 0) replies.splice(index, 1);
    }
    this.changed();
  }

  /** Cells of the sheet have moved: their comments go with them, or away. */
  follow(sheetId: string, change: PlaceChange): void {
    for (const comment of this.all(sheetId)) {
      const cell = followed(cellRect(comment.row, comment.column), change);
      if (!cell) this.remove(comment.id);
      else Object.assign(comment, { row: cell.top, column: cell.left });
    }
  }

  /** To be called after a member of a comment or reply was changed. */
  changed(): void {
    for (const listener of this.listeners) listener();
  }

  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function remark(content: string): Remark {
  return { id: newId(), ...AUTHOR, creationDate: new Date(), content };
}
