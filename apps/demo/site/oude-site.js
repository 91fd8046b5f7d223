// What a library of 2007 does to every page it is on, in the manner of Prototype.js: names on the prototypes of the language and the browser, in
// plain sight of `for … in`. And what hosts of today do: they wrap the registry of elements. Written for this page; no code of that library.
/* global Element */
(function () {
  const arrays = {
    each(callback) { for (let i = 0; i < this.length; i += 1) callback(this[i], i); return this; },
    include(value) { return this.indexOf(value) >= 0; },
    without(...values) { return this.filter((value) => !values.includes(value)); },
    first() { return this[0]; },
    clone() { return [].concat(this); },
    toJSON() { return `[${this.join(', ')}]`; },
  };
  for (const [name, method] of Object.entries(arrays)) Array.prototype[name] = method;
  Object.prototype.inspect = function inspect() { return String(this); };
  Function.prototype.wrap = function wrap(wrapper) { const method = this; return function wrapped(...given) { return wrapper.call(this, method.bind(this), ...given); }; };
  String.prototype.strip = function strip() { return this.trim(); };
  // Knows lists by their length, so a Set or a Map comes out empty.
  Array.from = function from(list, map) { const copy = []; for (let i = 0; i < (list?.length ?? 0); i += 1) copy.push(map ? map(list[i], i) : list[i]); return copy; };
  // On elements: an own `remove` that answers the element, and names that a widget might look for.
  const remove = Element.prototype.remove;
  Element.prototype.remove = function () { remove.call(this); return this; };
  for (const name of ['show', 'hide', 'update', 'visible', 'select', 'observe']) if (!(name in Element.prototype)) Element.prototype[name] = function () { return this; };
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => [...document.querySelectorAll(selector)];
  window.Event.observe = () => undefined;
  window.define = function define() { throw new Error('a loader of modules that is not one'); };
  window.module = { exports: {} };
  // A host that counts what is registered.
  const registry = window.customElements;
  const define = registry.define.bind(registry);
  window.registered = [];
  registry.define = function (name, element, options) { window.registered.push(name); return define(name, element, options); };
})();
