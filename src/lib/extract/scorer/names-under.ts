/** Names of features that begin alike ("rule:items", "rule:bold"): each is put together once, for all that have it. */
export function namesUnder(beginning: string): (name: string | number) => string {
  const known = new Map<string | number, string>();
  return (name) => {
    let whole = known.get(name);
    if (whole === undefined) known.set(name, (whole = `${beginning}${name}`));
    return whole;
  };
}
