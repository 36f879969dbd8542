// As much of the vendored Leaflet as the map's frame asks for, some of it Leaflet's own private parts; and what the frame keeps
// on a map.

interface LatLng {
  lat: number;
  lng: number;
  equals(other: LatLng): boolean;
  wrap(): LatLng;
}

interface LatLngBounds {
  extend(more: LatLng | LatLngBounds): LatLngBounds;
  pad(ratio: number): LatLngBounds;
  getCenter(): LatLng;
  getSouthWest(): LatLng;
  getNorthEast(): LatLng;
  getNorthWest(): LatLng;
  getSouthEast(): LatLng;
  isValid(): boolean;
  contains(other: LatLngBounds): boolean;
}

/** A point in pixels. */
interface Pixels {
  x: number;
  y: number;
}

interface Popup {
  options: object;
  getContent(): string | HTMLElement | ((layer: Layer) => string | HTMLElement);
}

/** What can lie on a map. What only some have is asked for before it is used. */
interface Layer {
  options: { renderer?: unknown };
  feature?: { id?: string | number };
  on(events: string, act: (event: any) => void): void;
  fire(event: string, told: object, propagate?: boolean): void;
  eachLayer?(act: (layer: Layer) => void): void;
  getElement?(): HTMLElement | SVGElement | undefined;
  getBounds?(): LatLngBounds;
  getLatLng?(): LatLng;
  getPopup?(): Popup | undefined;
  openPopup?(): void;
}

interface LayerGroup extends Layer {
  eachLayer(act: (layer: Layer) => void): void;
  getPopup(): Popup | undefined;
  clearLayers(): void;
}

interface LeafletMap {
  options: { maxBounds?: LatLngBounds; maxBoundsViscosity?: number; minZoom?: number; preferCanvas?: boolean };
  attributionControl: { setPrefix(text: string | false): LeafletMap["attributionControl"]; addAttribution(text: string): void };
  getContainer(): HTMLElement;
  getCenter(): LatLng;
  getZoom(): number;
  getBounds(): LatLngBounds;
  distance(one: LatLng, other: LatLng): number;
  getSize(): Pixels;
  getBoundsZoom(bounds: LatLngBounds, inside?: boolean, padding?: Pixels): number;
  createPane(name: string): HTMLElement;
  getPane(name: string): HTMLElement;
  project(place: LatLng, zoom: number): Pixels;
  setMaxBounds(bounds: LatLngBounds): void;
  setMinZoom(zoom: number): void;
  setView(to: LatLng, zoom: number, options: { animate: boolean }): void;
  flyTo(to: LatLng, zoom: number, options: { duration: number }): void;
  fitBounds(bounds: Corners, options: { padding: [number, number]; animate: boolean }): void;
  hasLayer(layer: Layer): boolean;
  addLayer(layer: Layer): void;
  removeLayer(layer: Layer): void;
  closePopup(): void;
  stop(): void;
  whenReady(act: () => void): void;
  on(events: string, act: (event: any) => void): void;
  once(event: string, act: () => void): void;
  _limitZoom(zoom: number): number;
  _animatingZoom?: boolean;
  _limitCenter(center: LatLng, zoom: number, bounds?: LatLngBounds): LatLng;

  /** What of it is shown at the start. */
  lessonsBounds: LatLngBounds;
  /** The zoom at which all of that is as wide as an ordinary frame. */
  lessonsUsual?: number;
  /** Whether the reader or a selection has moved it. */
  lessonsMoved?: boolean;
  lessonsHints?: Partial<Record<Hint, string>>;
  lessonsFit(animate: boolean): void;
  lessonsHome?(): void;
  /** Keeps it from being zoomed out of its province. */
  lessonsLeast?(): void;
}

type Corners = [southWest: [lat: number, lon: number], northEast: [lat: number, lon: number]];
type Hint = "wheel" | "fingers";
