/** Defines a custom element, unless another copy of this code on the same page has done so. */
export function element(tag: string) {
  return (constructor: CustomElementConstructor): void => {
    if (!customElements.get(tag)) customElements.define(tag, constructor);
  };
}
