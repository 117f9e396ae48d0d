/** Calls back when an element changes its size, or the screen its density; returns the way to stop. */
export function watchSize(element: HTMLElement, changed: () => void): () => void {
  const sizes = new ResizeObserver(changed);
  sizes.observe(element);
  const query = (): MediaQueryList => matchMedia(`(resolution: ${String(devicePixelRatio)}dppx)`);
  let density = query();
  function onDensity(): void {
    density.removeEventListener('change', onDensity);
    density = query();
    density.addEventListener('change', onDensity);
    changed();
  }
  density.addEventListener('change', onDensity);
  return () => {
    sizes.disconnect();
    density.removeEventListener('change', onDensity);
  };
}
