// Turns a template into the source that Google makes of it: text and scriptlets become assignments to `output`, line
// by line, so that a line of the code is a line of the template.
// developers.google.com/apps-script/guides/html/templates#the_getcode_function

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>(\r?\n)?/g;

/** An expression that gives the page, for any of the template's properties by name. */
export function templateCode(template: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of template.matchAll(SCRIPTLET)) {
    const [whole, mark, code = '', lineEnd] = match;
    // The line end after a scriptlet is not printed.
    parts.push(literal(template.slice(from, match.index)), statement(mark, code), lineEnd === undefined ? ' ' : '\n');
    from = match.index + whole.length;
  }
  parts.push(literal(template.slice(from)));
  return `(function() { var output = HtmlService.initTemplate(); ${parts.join('')}
  /* End of user code */
  return output.$out.append('');
})();`;
}

function statement(mark: string | undefined, code: string): string {
  if (mark === '=') return `output._$ = ${code};`;
  return mark === '!=' ? `output._ = ${code};` : `${code};`;
}

/** The rest of the line is a statement of its own: a comment in the scriptlet before it reaches no further. */
function literal(text: string): string {
  if (text === '') return '';
  const lines = text.split(/(?<=\n)/);
  const [first = '', ...rest] = lines.map(quoted);
  const one = `output._ =  ${first};`;
  const end = text.endsWith('\n') ? '\n' : ' ';
  return rest.length === 0 ? `${one}${end}` : `${one}\noutput._ =  ${rest.join(' +\n')};${end}`;
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'")}'`;
}
