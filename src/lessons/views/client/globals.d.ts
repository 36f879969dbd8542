// What the page's code finds on the page. Leaflet and gcoord are vendored scripts of the map's frame; their private parts are used too.
declare const L: any;
declare const gcoord: any;

interface Window {
  /** The base map that the reader chose, set by the page around the map's frame. */
  lessonsBase?: { url: string; attribution: string; max_zoom?: number; subdomains?: string; shift?: string };
  lessonsOffline?: boolean;
  lessonsOutlines?: unknown;
  /** Stands in for jQuery, which folium's page asks for. */
  $: (html: unknown) => unknown[];
}

/** What each script of a site's page gives its packed bytes to. */
declare var lessonsPart: (name: string, text: string) => void;

/** What a view knows of the kernel: traits, and messages both ways. */
type Model = import("@anywidget/types").RenderProps["model"];

/** Interface sentences by name, with their `{values}` still in them. */
type Words = Record<string, string>;

/** What a view of the course is drawn with: of what anywidget gives, the part that a view inside another can be given, too. */
type ViewProps = Pick<import("@anywidget/types").RenderProps, "model" | "el">;

/** An element of a page or of a drawing that can be pressed and reached by keyboard. */
type Pressable = GlobalEventHandlers & HTMLOrSVGElement & Element;
