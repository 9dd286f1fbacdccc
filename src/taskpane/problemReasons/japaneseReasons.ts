import type { ReasonStrings } from './strings';

const quoted = (subjects: readonly string[]): string => subjects.map((subject) => `「${subject}」`).join('');

const SESSION = 'Excel との接続が終了しました。ワークブックを再読み込みしてから、もう一度お試しください。';

export const japanese: ReasonStrings = {
  writer: {
    'sheet-exists': ({ subjects }) =>
      `シート${quoted(subjects)}がすでにワークブックにあります。シートの名前を変更するか削除してから、もう一度お試しください。何も変更されていません。`,
    'name-exists': ({ subjects }) =>
      `名前${quoted(subjects)}がすでに使われています。［数式］›［名前の管理］で変更してから、もう一度お試しください。何も変更されていません。`,
    'shared-sheet-differs': ({ subjects }) =>
      `共通のシートに、新しいシートが参照する名前${quoted(subjects)}がありません。編集されたか、別のバージョンの PACT で作成されています。そのシートを削除してから、もう一度お試しください。何も変更されていません。`,
    'sheet-missing': ({ subjects }) => `シート${quoted(subjects)}がありません。名前が変更されたか、削除されています。`,
    'workbook-changed': ({ subjects }) =>
      `PACT の処理中に${subjects.length === 0 ? 'シートまたは名前' : `シート${quoted(subjects)}`}が変更されました。PACT は何も変更していません。もう一度お試しください。`,
    'still-calculating': () => 'Excel がまだ計算しています。#BUSY! と表示されるセルがなくなってから、もう一度お試しください。',
    'invalid-plan': ({ message }) => `PACT の不具合により、シートを書き込めません。報告用の詳細：${message}`,
    cancelled: () => 'キャンセルしました。何も変更されていません。',
    'roll-back-failed': ({ subjects, message }) =>
      subjects.length === 0
        ? `元に戻す処理が完了しませんでした。ワークブックを確認してください。詳細：${message}`
        : `元に戻す処理が完了しませんでした。次のシートまたは名前を確認し、不要なものを削除してください：${quoted(subjects)}。詳細：${message}`,
    unexpected: ({ message }) => `PACT の処理が予期せず停止しました。報告用の詳細：${message}`,
  },
  excel: {
    InvalidOperationInCellEditMode: () => 'セルを編集中です。シートで Enter または Esc を押してから、もう一度お試しください。',
    AccessDenied: (subjects) =>
      subjects.length === 0
        ? 'ワークブックが保護されているか、読み取り専用のため変更できません。編集を有効にしてから、もう一度お試しください。'
        : `シート${quoted(subjects)}が保護されているため変更できません。保護を解除してから、もう一度お試しください。`,
    InvalidOrTimedOutSession: () => SESSION,
    InvalidRequestContext: () => SESSION,
    ActivityLimitReached: () => 'Excel が他の処理を行っています。しばらくしてから、もう一度お試しください。',
    RequestAborted: () => 'Excel が処理を中断しました。もう一度お試しください。',
    RequestPayloadSizeLimitExceeded: () => '処理の内容が Excel の上限を超えています。',
    ResponsePayloadSizeLimitExceeded: () => '結果が Excel の上限を超えています。',
    ApiNotFound: () => 'この Excel は古いため対応していません。Excel 2021、Microsoft 365 または Web 版 Excel が必要です。',
    InactiveWorkbook: () => '別のワークブックが前面にあります。このワークブックを前面に表示してから、もう一度お試しください。',
    InvalidSelection: () => '1つのセル範囲が選択されていません。1つの範囲を選択してから、もう一度お試しください。',
    Conflict: () => '他の人が同時にワークブックを変更しました。もう一度お試しください。',
    ItemAlreadyExists: () => '同じ名前のシートまたは名前が同時に追加されました。もう一度お試しください。',
    ItemNotFound: () => 'PACT が必要とするシートまたは名前がなくなっています。',
  },
  otherCode: (code, message) => `Excel が処理を受け付けませんでした（${code}）。詳細：${message}`,
  fault: (message) => `PACT に予期しない問題が発生しました。報告用の詳細：${message}`,
};
