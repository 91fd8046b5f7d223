/* global wp, kdeWidgets */
// The block in the editor: which widget, and its settings. The widget itself is drawn on the page; here stands a card that says what comes.
(function () {
  const el = wp.element.createElement;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = wp.components;

  /** What an editor of a page needs now and then; the rest is behind a second heading. */
  const FIRST = ['organisation', 'view', 'theme', 'level', 'audience', 'timeline-url', 'matrix-url', 'funds-url', 'network-url'];
  const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  const widgetOf = (tag) => kdeWidgets.find((widget) => widget.tag === tag) || kdeWidgets[0];

  /** What an editor chose, in words. */
  const saidOf = (setting, value) => `${setting.label}: ${setting.kind === 'boolean' ? 'ja' : (setting.words && setting.words[value]) || value}`;

  /** One setting as a field. What is empty is not kept. */
  function field(setting, attributes, setAttributes) {
    const key = camel(setting.name);
    const onChange = (value) => setAttributes({ [key]: value === '' || value === false ? undefined : value });
    const common = { key, label: setting.label, help: setting.help || undefined, onChange, __nextHasNoMarginBottom: true };
    if (setting.kind === 'boolean') return el(ToggleControl, Object.assign(common, { checked: Boolean(attributes[key]) }));
    if (Array.isArray(setting.kind)) {
      const options = [{ label: 'Standaard', value: '' }].concat(setting.kind.map((value) => ({ label: setting.words[value], value })));
      return el(SelectControl, Object.assign(common, { value: attributes[key] || '', options }));
    }
    return el(TextControl, Object.assign(common, { value: attributes[key] || '' }));
  }

  function Edit({ attributes, setAttributes }) {
    const widget = widgetOf(attributes.widget);
    const chosen = widget.settings.filter((setting) => attributes[camel(setting.name)]);
    const fields = (settings) => settings.map((setting) => field(setting, attributes, setAttributes));
    const isFirst = (setting) => FIRST.includes(setting.name);
    const which = el(SelectControl, {
      label: 'Onderdeel', value: widget.tag, options: kdeWidgets.map(({ tag, name }) => ({ label: name, value: tag })), onChange: (tag) => setAttributes({ widget: tag }), __nextHasNoMarginBottom: true,
    });
    const panels = el(InspectorControls, null,
      el(PanelBody, { title: 'Instellingen' }, which, fields(FIRST.map((name) => widget.settings.find((setting) => setting.name === name)).filter(Boolean))),
      el(PanelBody, { title: 'Meer instellingen', initialOpen: false }, fields(widget.settings.filter((setting) => !isFirst(setting)))));
    const said = chosen.map((setting) => saidOf(setting, attributes[camel(setting.name)])).join(' · ');
    const card = el(Placeholder, { icon: 'networking', label: widget.name, instructions: 'Bezoekers zien dit onderdeel op de pagina zelf. Bekijk het met ‘Voorbeeld’.' }, said && el('p', null, said));
    return el('div', useBlockProps(), panels, card);
  }

  wp.blocks.registerBlockType('kde/widget', {
    title: 'Knooppunt Digitaal Europa',
    edit: Edit,
    save: () => null, // the server makes the HTML
    variations: kdeWidgets.map(({ tag, name }, index) => ({
      name: tag, title: name, description: `${name} van Knooppunt Digitaal Europa`, attributes: { widget: tag }, isActive: ['widget'], isDefault: index === 0, scope: ['inserter', 'block'],
    })),
  });
}());
