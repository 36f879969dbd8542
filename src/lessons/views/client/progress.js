// The tallies: a table that the kernel writes anew after every answer.

export default {
  /** @param {ViewProps} props */
  render({ model, el }) {
    const draw = () => {
      el.innerHTML = model.get("html");
    }; // built and escaped by the library
    model.on("change:html", draw);
    draw();
    return () => model.off("change:html", draw);
  },
};
