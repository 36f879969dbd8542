// While a page changes above its reader, what is before their eyes stays where it is. JupyterLab anchors only the active cell,
// and the browser gives up where a style changes along with a height.

// What a reader has before their eyes: the first cell that begins in the upper half, else the one that reaches into it.
function inSight(outer, cells) {
  const { top, height } = outer.getBoundingClientRect();
  const begun = cells.find(each => each.getBoundingClientRect().top >= top - 1);
  if (begun && begun.getBoundingClientRect().top < top + height / 2) return begun;
  return cells.find(each => each.getBoundingClientRect().bottom > top);
}

// Keep it so from now on, through every change of a cell's height. Returns what ends it.
export function keepPlace(notebook) {
  const outer = notebook.querySelector(".jp-WindowedPanel-outer");
  if (!outer) return () => {};
  const cells = [...notebook.querySelectorAll(".jp-Cell")];
  let anchor = null;
  let place = 0;
  let height = 0;
  const take = cell => {
    anchor = cell;
    place = cell?.getBoundingClientRect().top ?? 0;
    height = outer.scrollHeight;
  };
  let own = NaN; // our own correction is heard of a frame later, when the next change has come
  const correct = () => {
    outer.scrollTop += anchor.getBoundingClientRect().top - place;
    own = outer.scrollTop; // the end of the page may have stopped it
    take(anchor);
  };
  const isAtEnd = () => outer.scrollTop + outer.clientHeight >= outer.scrollHeight - 1;
  const scrolled = () => {
    if (outer.scrollTop === own) return;
    // A page that has become so much shorter that its end came before its reader was not scrolled by them.
    if (anchor?.isConnected && outer.scrollHeight < height && isAtEnd()) correct();
    else take(outer.scrollTop ? inSight(outer, cells) : null); // at the very top a page grows downwards
  };
  const touched = ({ target }) => { if (outer.scrollTop) take(target.closest(".jp-Cell")); }; // what a hand is on stays under it
  const corrected = new ResizeObserver(() => (anchor?.isConnected ? correct() : scrolled()));
  const anchoring = outer.style.overflowAnchor;
  outer.style.overflowAnchor = "none"; // or the browser would correct it a second time
  outer.addEventListener("scroll", scrolled, { passive: true });
  outer.addEventListener("click", touched, { capture: true });
  scrolled();
  for (const cell of cells) corrected.observe(cell);
  return () => {
    corrected.disconnect();
    outer.removeEventListener("scroll", scrolled);
    outer.removeEventListener("click", touched, { capture: true });
    outer.style.overflowAnchor = anchoring;
  };
}
