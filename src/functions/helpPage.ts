import { CATALOGUE, NAMESPACE } from './catalogue';
import type { CellResult, ResultCell } from './results';
import type { FunctionDefinition, Language, Localised } from './definition';
import { PACT_TERMS } from './pactTerms';
import { WATERFALL_COLUMNS } from './waterfallColumns';

const WORDS = {
  title: { en: 'PACT functions', ja: 'PACT 関数リファレンス' },
  parameters: { en: 'Arguments', ja: '引数' },
  optional: { en: 'optional', ja: '省略可' },
  errors: { en: 'Errors', ja: 'エラー' },
  everywhere: { en: 'Errors that every function has', ja: '全関数に共通のエラー' },
  example: { en: 'Example', ja: '使用例' },
  terms: { en: 'Terms of the pact', ja: '協定の条件' },
  columns: { en: 'Columns of PACT.WATERFALL', ja: 'PACT.WATERFALL の列' },
  name: { en: 'Name', ja: '名称' },
  value: { en: 'Default', ja: '既定値' },
  meaning: { en: 'Meaning', ja: '意味' },
} as const satisfies Record<string, Localised>;

/** Errors that every function has. */
const COMMON_ERRORS: readonly Localised[] = [
  {
    en: '#VALUE! for an argument of the wrong kind: text, TRUE or FALSE or an error among amounts, ranges of different lengths, an unknown term, more than 1,200 periods. The message names the argument and the position.',
    ja: '#VALUE!：引数の種類が正しくない場合（金額の範囲内の文字列、論理値またはエラー値、長さの異なる範囲、未知の条件名、1,200期を超える範囲など）。メッセージに引数名と位置を表示します。',
  },
  {
    en: '#NUM! for a number out of range: a negative rate or drawdown, a share outside 0 to 1, dates that do not increase.',
    ja: '#NUM!：数値が許容範囲外の場合（負の利率または拠出額、0以上1以下でない配分割合、昇順でない日付など）。',
  },
];

const STYLE = `body{font:16px/1.6 "Segoe UI","Yu Gothic UI","Hiragino Sans",sans-serif;max-width:52rem;margin:0 auto;padding:1rem;color:#242424;background:#fff}
code,pre{font-family:Consolas,Menlo,monospace;font-size:.9em}
h2{border-top:1px solid #d1d1d1;padding-top:1.5rem;margin-top:2rem}
h3{margin:1.5rem 0 0;overflow-wrap:anywhere}
table{border-collapse:collapse;display:block;overflow-x:auto}
th,td{text-align:left;vertical-align:top;padding:.25rem 1rem .25rem 0;border-bottom:1px solid #e0e0e0}
td.number{text-align:right;font-variant-numeric:tabular-nums}
dt{font-weight:600}dd{margin:0 0 .5rem 1.5rem}`;

/** The help page, help.html: every function in English, then in Japanese. `#SPLIT` and `#ja-SPLIT` are the addresses of one function. */
export function helpPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(WORDS.title.en)}</title>
<style>${STYLE}</style>
</head>
<body>
<nav><a href="#en">English</a> · <a href="#ja" lang="ja">日本語</a></nav>
<main>
${part('en')}
${part('ja')}
</main>
</body>
</html>
`;
}

function part(language: Language): string {
  const say = (word: keyof typeof WORDS) => escape(WORDS[word][language]);
  const meanings = Object.entries(WATERFALL_COLUMNS).map(([name, meaning]) => [name, meaning[language]]);
  return `<section lang="${language}" id="${language}">
<h1>${say('title')}</h1>
${CATALOGUE.map((definition) => entry(definition, language)).join('\n')}
<h2>${say('everywhere')}</h2>
${list(COMMON_ERRORS.map((error) => error[language]))}
<h2>${say('terms')}</h2>
${table(
  [WORDS.name, WORDS.value, WORDS.meaning].map((word) => word[language]),
  PACT_TERMS.map((term) => [term.name, term.default, term.meaning[language]]),
)}
<h2>${say('columns')}</h2>
${table(
  [WORDS.name, WORDS.meaning].map((word) => word[language]),
  meanings,
)}
</section>`;
}

function entry({ id, summary, parameters, errors, example, exampleResult }: FunctionDefinition, language: Language): string {
  const say = (word: keyof typeof WORDS) => escape(WORDS[word][language]);
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  const described = parameters.map(({ name, optional, help }) => {
    const mark = optional ? ` (${say('optional')})` : '';
    return `<dt><code>${name}</code>${mark}</dt><dd>${escape(help[language])}</dd>`;
  });
  return `<h2 id="${language === 'en' ? '' : `${language}-`}${id}">${NAMESPACE}.${id}</h2>
<p><code>${NAMESPACE}.${id}(${signature})</code></p>
<p>${escape(summary[language])}</p>
${described.length > 0 ? `<h3>${say('parameters')}</h3>\n<dl>${described.join('')}</dl>` : ''}
${errors.length > 0 ? `<h3>${say('errors')}</h3>\n${list(errors.map((error) => error[language]))}` : ''}
<h3>${say('example')}</h3>
<pre>${escape(example)}</pre>
${table([], rowsOf(exampleResult))}`;
}

const rowsOf = (result: CellResult) => (typeof result === 'object' ? result : [[result]]);

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
}

function table(heads: readonly string[], rows: readonly (readonly ResultCell[])[]): string {
  const head = heads.length > 0 ? `<tr>${heads.map((text) => `<th scope="col">${escape(text)}</th>`).join('')}</tr>` : '';
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<table>${head}${body.join('')}</table>`;
}

function cell(value: ResultCell): string {
  return `<td${typeof value === 'number' ? ' class="number"' : ''}>${escape(String(value))}</td>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
