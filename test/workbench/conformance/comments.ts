/** Comments of cells and their replies. */
import type { Expectation } from './expectation';

export const comments: readonly Expectation[] = [
  {
    name: 'add puts a comment on a cell',
    page: 'excel.commentcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const comment = context.workbook.comments.add('Sheet1!B2', 'Please check').load('content,resolved,contentType');
        const location = comment.getLocation().load('address');
        await context.sync();
        return [comment.content, comment.resolved, comment.contentType, location.address];
      }),
    gives: ['Please check', false, 'Plain', 'Sheet1!B2'],
  },
  {
    name: 'add takes a range as well',
    page: 'excel.commentcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const location = sheet.comments.add(sheet.getRange('C3'), 'Here').getLocation().load('address');
        await context.sync();
        return location.address;
      }),
    gives: 'Sheet1!C3',
  },
  {
    name: 'a range larger than one cell is InvalidArgument',
    page: 'excel.commentcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.comments.add('Sheet1!A1:B1', 'Too large');
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'CommentCollection.add' },
  },
  {
    name: 'an address contains the name of its sheet',
    page: 'excel.commentcollection#add',
    run: (excel) =>
      excel
        .run(async (context) => {
          context.workbook.comments.add('A1', 'Where?');
          await context.sync();
          return 'added';
        })
        .catch(() => 'an error'),
    gives: 'an error',
  },
  {
    name: 'a comment has an id, an author and a date',
    page: 'excel.comment',
    run: (excel) =>
      excel.run(async (context) => {
        const comment = context.workbook.comments.add('Sheet1!A1', 'Hello').load('id,authorName,authorEmail,creationDate');
        await context.sync();
        const { id, authorName, authorEmail, creationDate } = comment;
        return [id.length > 0, authorName.length > 0, authorEmail.includes('@'), creationDate.getTime() <= Date.now()];
      }),
    gives: [true, true, true, true],
  },
  {
    name: 'getItem finds a comment by its id, also in the next batch',
    page: 'excel.commentcollection#getItem',
    run: (excel) =>
      excel.run(async (context) => {
        const { comments } = context.workbook;
        const comment = comments.add('Sheet1!A1', 'Hello').load('id');
        await context.sync();
        const found = comments.getItem(comment.id).load('content');
        comment.content = 'Changed';
        await context.sync();
        comment.load('content');
        await context.sync();
        return [found.content, comment.content];
      }),
    gives: ['Hello', 'Changed'],
  },
  {
    name: 'getItemOrNullObject of an unknown id is a null object',
    page: 'excel.commentcollection#getItemOrNullObject',
    run: (excel) =>
      excel.run(async (context) => {
        const comment = context.workbook.comments.getItemOrNullObject('{00000000-0000-0000-0000-000000000000}');
        await context.sync();
        return comment.isNullObject;
      }),
    gives: true,
  },
  {
    name: 'getItemByCell finds the comment of a cell',
    page: 'excel.commentcollection#getItemByCell',
    run: (excel) =>
      excel.run(async (context) => {
        const { comments } = context.workbook;
        comments.add('Sheet1!A1', 'First');
        comments.add('Sheet1!A2', 'Second');
        const comment = comments.getItemByCell('Sheet1!A2').load('content');
        await context.sync();
        return comment.content;
      }),
    gives: 'Second',
  },
  {
    name: 'getItemByCell of a cell without one is an error',
    page: 'excel.commentcollection#getItemByCell',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.comments.getItemByCell('Sheet1!A2').load('content');
        await context.sync();
      }),
    fails: { code: 'ItemNotFound', location: 'CommentCollection.getItemByCell' },
  },
  {
    name: 'a worksheet has its own comments, the workbook has all',
    page: 'excel.worksheet#comments',
    run: (excel) =>
      excel.run(async (context) => {
        const { comments, worksheets } = context.workbook;
        worksheets.add('Other');
        comments.add('Sheet1!A1', 'One');
        comments.add('Other!A1', 'Two');
        const counts = [comments.getCount(), worksheets.getItem('Other').comments.getCount()];
        comments.load('items/content');
        await context.sync();
        return [...counts.map(({ value }) => value), comments.items.map(({ content }) => content)];
      }),
    gives: [2, 1, ['One', 'Two']],
  },
  {
    name: 'a thread can be resolved, its replies with it',
    page: 'excel.comment#resolved',
    run: (excel) =>
      excel.run(async (context) => {
        const comment = context.workbook.comments.add('Sheet1!A1', 'Hello');
        const reply = comment.replies.add('Done');
        comment.resolved = true;
        comment.load('resolved');
        reply.load('resolved');
        await context.sync();
        return [comment.resolved, reply.resolved];
      }),
    gives: [true, true],
  },
  {
    name: 'replies are added, read, changed and deleted',
    page: 'excel.commentreplycollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const { replies } = context.workbook.comments.add('Sheet1!A1', 'Hello');
        const first = replies.add('First');
        replies.add('Second');
        await context.sync();
        first.content = 'Changed';
        replies.load('items/content');
        await context.sync();
        const texts = replies.items.map(({ content }) => content);
        replies.getItemAt(1).delete();
        const count = replies.getCount();
        await context.sync();
        return [texts, count.value];
      }),
    gives: [['Changed', 'Second'], 1],
  },
  {
    name: 'a reply knows its comment and its cell',
    page: 'excel.commentreply#getParentComment',
    run: (excel) =>
      excel.run(async (context) => {
        const reply = context.workbook.comments.add('Sheet1!D4', 'Hello').replies.add('Hi').load('id');
        const parent = reply.getParentComment().load('content');
        const location = reply.getLocation().load('address');
        await context.sync();
        const byReply = context.workbook.comments.getItemByReplyId(reply.id).load('content');
        await context.sync();
        return [parent.content, location.address, byReply.content];
      }),
    gives: ['Hello', 'Sheet1!D4', 'Hello'],
  },
  {
    name: 'delete removes the comment and its replies',
    page: 'excel.comment#delete',
    run: (excel) =>
      excel.run(async (context) => {
        const { comments } = context.workbook;
        const comment = comments.add('Sheet1!A1', 'Hello');
        comment.replies.add('Hi');
        await context.sync();
        comment.delete();
        const count = comments.getCount();
        await context.sync();
        return count.value;
      }),
    gives: 0,
  },
];
