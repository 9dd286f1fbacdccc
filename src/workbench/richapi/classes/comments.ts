/** Comments of cells and their replies. Mentions are not among them. */
import type { Book, Sheet } from '../../book/book';
import type { Comment, Comments, Remark } from '../../book/comments';
import { cellRect, isOneCell } from '../../book/rects';
import { parseAddress } from '../../book/address';
import { asFlag, asOneOf, asText, type Arguments } from '../arguments';
import { ApiClass, link, method, object, read, readWrite, type ApiObject } from '../classTable';
import { invalidArgument, itemAlreadyExists, itemNotFound, UnsupportedError } from '../errors';
import { RANGE, rangeAt, type RangeTarget } from './range';

/** The comments of one sheet, or all. */
interface CommentsTarget {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}

interface CommentTarget {
  readonly book: Book;
  readonly id: string;
}

interface ReplyTarget extends CommentTarget {
  readonly replyId: string;
}

export const COMMENT_REPLY: ApiClass<ReplyTarget> = new ApiClass({
  name: 'CommentReply',
  identity: ({ replyId }) => ({ Id: replyId }),
  properties: {
    AuthorEmail: read('1.10', (target) => replyOf(target).authorEmail),
    AuthorName: read('1.10', (target) => replyOf(target).authorName),
    Content: readWrite(
      '1.10',
      (target) => replyOf(target).content,
      (target, value) => {
        replyOf(target).content = changed(target.book, asText(value));
      },
    ),
    ContentType: read('1.12', () => 'Plain'),
    CreationDate: read('1.10', (target) => replyOf(target).creationDate.toISOString()),
    Id: read('1.10', (target) => replyOf(target).id),
    Resolved: read('1.11', (target) => commentOf(target).resolved),
  },
  objects: {
    GetLocation: object('1.10', (target) => location(target)),
    GetParentComment: object('1.10', ({ book, id }) => COMMENT.of({ book, id })),
  },
  methods: {
    Delete: method('1.10', (target) => {
      editable(target).remove(replyOf(target).id);
      return null;
    }),
  },
});

export const COMMENT_REPLIES: ApiClass<CommentTarget> = new ApiClass({
  name: 'CommentReplyCollection',
  items: (target) => commentOf(target).replies.map((reply) => COMMENT_REPLY.of({ ...target, replyId: reply.id })),
  item: object('1.10', (target, args) => {
    const replyId = args.text(0);
    return COMMENT_REPLY.of({ ...target, replyId: replyOf({ ...target, replyId }).id });
  }),
  objects: {
    Add: object('1.10', (target, args) => {
      const reply = editable(target).reply(commentOf(target), contentOf(args, 0));
      return COMMENT_REPLY.of({ ...target, replyId: reply.id });
    }),
    GetItemAt: object('1.10', (target, args) => {
      const reply = commentOf(target).replies[args.integer(0)];
      if (!reply) throw itemNotFound();
      return COMMENT_REPLY.of({ ...target, replyId: reply.id });
    }),
    GetItemOrNullObject: object('1.14', (target, args) => {
      const replyId = args.text(0);
      return commentOf(target).replies.some((reply) => reply.id === replyId) ? COMMENT_REPLY.of({ ...target, replyId }) : null;
    }),
  },
  methods: { GetCount: method('1.10', (target) => commentOf(target).replies.length) },
});

export const COMMENT: ApiClass<CommentTarget> = new ApiClass({
  name: 'Comment',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    AuthorEmail: read('1.10', (target) => commentOf(target).authorEmail),
    AuthorName: read('1.10', (target) => commentOf(target).authorName),
    Content: readWrite(
      '1.10',
      (target) => commentOf(target).content,
      (target, value) => {
        commentOf(target).content = changed(target.book, asText(value));
      },
    ),
    ContentType: read('1.12', () => 'Plain'),
    CreationDate: read('1.10', (target) => commentOf(target).creationDate.toISOString()),
    Id: read('1.10', (target) => commentOf(target).id),
    Resolved: readWrite(
      '1.11',
      (target) => commentOf(target).resolved,
      (target, value) => {
        commentOf(target).resolved = changed(target.book, asFlag(value));
      },
    ),
  },
  links: { Replies: link('1.10', (target) => COMMENT_REPLIES.of(target)) },
  objects: { GetLocation: object('1.10', (target) => location(target)) },
  methods: {
    Delete: method('1.10', (target) => {
      editable(target).remove(commentOf(target).id);
      return null;
    }),
  },
});

export const COMMENTS: ApiClass<CommentsTarget> = new ApiClass({
  name: 'CommentCollection',
  items: (target) => list(target).map(({ id }) => COMMENT.of({ book: target.book, id })),
  item: object('1.10', (target, args) => required(target, ({ id }) => id === args.text(0))),
  objects: {
    Add: object('1.10', (target, args) => {
      const { sheet, rect } = cellArgument(target, args);
      const content = contentOf(args, 1);
      if (target.book.comments.at(sheet.id, rect.top, rect.left)) throw itemAlreadyExists();
      target.book.protection.requireOnSheet(sheet.id, 'allowEditObjects');
      return COMMENT.of({ book: target.book, id: target.book.comments.add(sheet.id, rect.top, rect.left, content).id });
    }),
    GetItemAt: object('1.10', (target, args) => {
      const comment = list(target)[args.integer(0)];
      if (!comment) throw itemNotFound();
      return COMMENT.of({ book: target.book, id: comment.id });
    }),
    GetItemByCell: object('1.10', (target, args) => {
      const { sheet, rect } = cellArgument(target, args);
      return required(target, ({ sheetId, row, column }) => sheetId === sheet.id && row === rect.top && column === rect.left);
    }),
    GetItemByReplyId: object('1.10', (target, args) => required(target, ({ replies }) => replies.some(({ id }) => id === args.text(0)))),
    GetItemOrNullObject: object('1.14', (target, args) => lookUp(target, ({ id }) => id === args.text(0))),
  },
  methods: { GetCount: method('1.10', (target) => list(target).length) },
});

function list({ book, sheet }: CommentsTarget): readonly Comment[] {
  return book.comments.all(sheet?.id).filter(({ sheetId }) => book.sheet(sheetId) !== undefined);
}

function lookUp(target: CommentsTarget, wanted: (comment: Comment) => boolean): ApiObject | null {
  const found = list(target).find(wanted);
  return found ? COMMENT.of({ book: target.book, id: found.id }) : null;
}

function required(target: CommentsTarget, wanted: (comment: Comment) => boolean): ApiObject {
  const found = lookUp(target, wanted);
  if (!found) throw itemNotFound();
  return found;
}

function commentOf({ book, id }: CommentTarget): Comment {
  const found = list({ book, sheet: undefined }).find((comment) => comment.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function replyOf(target: ReplyTarget): Remark {
  const found = commentOf(target).replies.find(({ id }) => id === target.replyId);
  if (!found) throw itemNotFound();
  return found;
}

function location(target: CommentTarget): ApiObject {
  const { sheetId, row, column } = commentOf(target);
  const sheet = target.book.sheet(sheetId);
  if (!sheet) throw itemNotFound();
  return RANGE.of({ sheet, rect: cellRect(row, column) });
}

/** The comments, where the protection of the sheet lets this one be changed. */
function editable(target: CommentTarget): Comments {
  target.book.protection.requireOnSheet(commentOf(target).sheetId, 'allowEditObjects');
  return target.book.comments;
}

function changed<V>({ comments }: Book, value: V): V {
  queueMicrotask(() => comments.changed());
  return value;
}

/** One cell, as a Range or as a full address with the name of its sheet. */
function cellArgument({ book, sheet }: CommentsTarget, args: Arguments): RangeTarget {
  const range = RANGE.targetOf(args.at(0)) ?? fullAddress(book, args.text(0));
  if (!isOneCell(range.rect)) throw invalidArgument('A comment belongs to one cell.');
  if (sheet && range.sheet.id !== sheet.id) throw invalidArgument('The cell is on another sheet.');
  return range;
}

function fullAddress(book: Book, text: string): RangeTarget {
  if (parseAddress(text)?.sheet === undefined) throw invalidArgument('The address names its sheet.');
  return rangeAt(book, text, book.activeSheet());
}

function contentOf(args: Arguments, index: number): string {
  const type = asOneOf(args.textOr(index + 1, 'Plain'), ['Plain', 'Mention']);
  if (type === 'Mention') throw new UnsupportedError('mentions in comments');
  const content = args.text(index);
  if (content === '') throw invalidArgument('A comment has a text.');
  return content;
}
