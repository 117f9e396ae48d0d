/** Under which names the tab keeps what the first picture must know of before any state is there. */
export const MAP_CHANGES = 'atlas:map-changes';
export const GATHERED = 'atlas:gathered';
/** Under this name among them what is moved on the whole map is kept, whatever is brought forward there. */
export const WHOLE_MAP = 'atlas';
