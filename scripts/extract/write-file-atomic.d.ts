/** The part of write-file-atomic that is used here; the package brings no types. */
declare module 'write-file-atomic' {
  const writeFileAtomic: { sync(file: string, data: string): void };
  export default writeFileAtomic;
}
