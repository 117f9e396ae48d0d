/** As much of the libraries that we compare with as the benchmark uses: they are not there until it fetches them. */
declare module 'sigma' {
  interface Place {
    readonly x: number;
    readonly y: number;
  }
  export default class Sigma {
    constructor(graph: unknown, root: HTMLElement, settings: object);
    graphToViewport(place: Place): Place;
    getCamera(): { setState(state: Place & { readonly ratio: number }): void };
    refresh(options: { skipIndexation: boolean; schedule: boolean }): void;
    getNodeAtPosition(place: Place): string | null;
  }
}

declare module 'force-graph' {
  export default class ForceGraph {
    constructor(root: HTMLElement);
    width(px: number): this;
    height(px: number): this;
    cooldownTicks(count: number): this;
    autoPauseRedraw(pause: boolean): this;
    minZoom(k: number): this;
    maxZoom(k: number): this;
    onRenderFramePost(draw: (pen: CanvasRenderingContext2D, scale: number) => void): this;
    graphData(data: object): this;
    zoom(k: number): this;
    centerAt(x: number, y: number): this;
    pauseAnimation(): this;
    resumeAnimation(): this;
  }
}

declare module 'cytoscape' {
  interface Renderer {
    render(options: object): void;
    findNearestElement(x: number, y: number, visible: boolean, touch: boolean): unknown;
  }
  export default function cytoscape(options: object): {
    viewport(camera: { zoom: number; pan: { x: number; y: number } }): void;
    pan(): { x: number; y: number };
    zoom(): number;
    renderer(): Renderer;
  };
}

declare module 'vis-network' {
  export class Network {
    constructor(root: HTMLElement, data: object, options: object);
    moveTo(options: { position: { x: number; y: number }; scale: number; animation: boolean }): void;
    redraw(): void;
    getNodeAt(place: { x: number; y: number }): unknown;
  }
}
