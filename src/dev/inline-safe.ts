/**
 * Makes a program safe between `<script>` and `</script>`: what would end or comment out the element is written with an escape that means the same in JavaScript strings,
 * templates and regular expressions (the HTML standard, 4.12.1.3).
 * @example `'</script>'` → `'\x3C/script>'`
 */
export function escapeScript(script: string): string {
  return script.replace(/<(?=\/script|script|!--)/gi, '\\x3C');
}

/** Makes a style sheet safe between `<style>` and `</style>`. */
export function escapeStyle(style: string): string {
  return style.replace(/<(?=\/style|!--)/gi, '\\3c ');
}
