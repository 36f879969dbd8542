// Each widget brings this: it finds the views' one module in the model that they share.
import { load, unpacked } from "./code.js";

export default {
  /** @param {import("@anywidget/types").RenderProps} context */
  async render(context) {
    const { model } = context;
    /** @type {Model & { lsnUnpacked?: Promise<{ code: string, css: string }> }} */
    const shared = await model.widget_manager.get_model(model.get("shared").slice(10));
    const { code, css } = await (shared.lsnUnpacked ??= unpacked(shared.get("packed"), "deflate").json()); // once for all views
    const { VIEWS, dress } = await load(code);
    dress(css);
    return VIEWS[model.get("view")].render(context);
  },
};
